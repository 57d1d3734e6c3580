"""Who stands at the station."""
