"""The page says no more than the data supports."""

from __future__ import annotations

import re

import numpy as np
import pytest
from scipy import stats

from inspector.core.teaching import Assessment
from inspector.engine.assess import assess
from inspector.ui.languages import LanguageSwitch
from inspector.ui.teach.figures import duration_text, one_in, rate_text, score_percent, time_left_text
from inspector.ui.teach.promise_texts import missed_words, promise_words, rejected_words, reviewed_words
from tests.ui.teach.pages import scores

pytestmark = pytest.mark.usefixtures("languages")


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


def promised(found: Assessment) -> str:
    words = promise_words(found)
    return plain(f"{words.sentence} | {words.detail}")


@pytest.mark.parametrize("count", [59, 209, 500])
def test_one_in_n_is_never_more_than_the_bound(count: int, languages: LanguageSwitch) -> None:
    known = scores(count)
    found = assess(known, 10.0, 10.0)
    upper = stats.beta.ppf(0.95, 1, count)  # Clopper and Pearson's bound with none rejected
    n = int(re.search(r"1 in ([\d ]+) good", promised(found))[1].replace(" ", ""))  # type: ignore[index]
    assert 1 / n >= upper > 1 / (n + 1)


def test_a_rate_from_the_tail_is_called_estimated_and_says_what_would_prove_it() -> None:
    known = scores(59)
    fail = float(known.good.max()) * 1.02
    found = assess(known, fail, fail)
    missing = found.images_to_prove - 59
    assert found.basis == "fitted_tail"
    assert missing == int(np.ceil(np.log(0.05) / np.log1p(-found.expected))) - 59
    assert "59 good parts cannot prove less than that." in promised(found)
    said = re.search(r"estimated from the tail; (\d+) more good images would prove it", promised(found))
    assert said is not None
    assert missing <= int(said[1]) < 1.1 * missing
    assert len(said[1].rstrip("0")) <= 2  # nobody counts them to the last one


def test_rejected_parts_are_counted_where_the_sample_reaches() -> None:
    known = scores(200)
    fail = float(np.sort(known.good)[-5])
    found = assess(known, fail, fail)
    assert found.rejected == 5
    assert "5 of the 200 good parts that were not learned are above the limit" in promised(found)
    assert "estimated" not in promised(found)
    assert "More good images would make that surer." in promised(found)
    above = assess(known, fail, float(np.sort(known.good)[-1]))
    assert "1 of the 200 good parts that were not learned is above the limit" in promised(above)


@pytest.mark.parametrize("count", [5, 12, 19])
def test_few_images_are_called_few(count: int) -> None:
    found = assess(scores(count), 10.0, 10.0)
    assert "little to go by" in promised(found)
    assert "little to go by" not in promised(assess(scores(20), 10.0, 10.0))


def test_with_hardly_any_image_the_share_itself_is_said() -> None:
    found = assess(scores(5), 10.0, 10.0)
    assert promised(found).startswith(f"At most {plain(rate_text(1 - 0.05 ** (1 / 5)))} of the good parts rejected")


def test_a_limit_below_all_good_parts_promises_nothing_good() -> None:
    found = assess(scores(30), 0.01, 0.01)
    assert promised(found).startswith("At most 100 % of the good parts rejected")


def test_defects_are_said_with_their_interval() -> None:
    known = scores(60, 14)
    assert "All 14 defects found." in promised(assess(known, 0.9, 0.9))
    fail = float(np.sort(known.defects)[2]) + 1e-9
    found = assess(known, 0.9, fail)
    low, high = stats.beta.ppf(0.025, 3, 12), stats.beta.ppf(0.975, 4, 11)
    assert "3 of 14 defects missed." in promised(found)
    assert plain(missed_words(found)) == f"3 of 14 ({100 * low:.1f} – {100 * high:.1f} %)"
    assert missed_words(assess(scores(60), 0.9, 0.9)) == "no defect pictures"


def test_the_table_has_expected_and_bound() -> None:
    known = scores(400)
    review, fail = (float(np.sort(known.good)[-place]) for place in (20, 4))
    found = assess(known, review, fail)
    assert plain(rejected_words(found)) == f"{plain(rate_text(found.expected))} (up to {plain(rate_text(found.upper))})"
    assert plain(reviewed_words(found)) == "4 %"


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0, "0 %"),
        (1, "100 %"),
        (0.0123, "1.2 %"),
        (0.01, "1 %"),
        (0.2, "20 %"),
        (0.0004, "0.04 %"),
        (0.00012, "0.012 %"),
        (1e-7, "< 0.01 %"),
        (0.4507, "45.1 %"),
        (0.999, "99.9 %"),
        (0.9999, "100 %"),
    ],
)
def test_shares_are_written_with_the_figures_that_count(share: float, text: str) -> None:
    assert plain(rate_text(share)) == text


def test_one_in_rounds_to_the_safe_side() -> None:
    assert [one_in(share) for share in (1.0, 0.34, 0.05, 0.0487, 0.001)] == [1, 2, 20, 20, 1000]


def test_a_part_below_the_limit_is_never_shown_at_100_percent() -> None:
    assert plain(score_percent(0.9999, 1.0)) == "99 %"
    assert plain(score_percent(1.0, 1.0)) == "100 %"
    assert plain(score_percent(0.944, 1.0)) == "94 %"


def test_times_are_said_as_one_would() -> None:
    assert [plain(duration_text(s)) for s in (0.42, 21.4, 180, 4900)] == ["0.4 s", "21 s", "3 min", "1 h 22 min"]
    assert time_left_text(None) != time_left_text(2) != time_left_text(30)
    assert time_left_text(33) == time_left_text(36) == "about 35 seconds left"
    assert time_left_text(200) == "about 3 minutes left"
