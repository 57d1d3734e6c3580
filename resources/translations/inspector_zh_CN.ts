<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Banner</name>
    <message>
        <source>Score {percent} of the limit</source>
        <translation>得分为限值的 {percent}</translation>
    </message>
    <message>
        <source>No abnormal region</source>
        <translation>无异常区域</translation>
    </message>
    <message>
        <source>1 abnormal region</source>
        <translation>1 个异常区域</translation>
    </message>
    <message>
        <source>{count} abnormal regions</source>
        <translation>{count} 个异常区域</translation>
    </message>
    <message>
        <source>inspected in {time}</source>
        <translation>检测用时 {time}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>零件 {number}</translation>
    </message>
    <message>
        <source>line runs on</source>
        <translation>产线继续运行</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>to be acknowledged</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Last part {number}: {verdict} at {time}</source>
        <translation>上一零件 {number}：{verdict}，{time}</translation>
    </message>
    <message>
        <source>Loading {recipe}</source>
        <translation>正在加载 {recipe}</translation>
    </message>
    <message>
        <source>LOADING</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Checking its files and its reference parts</source>
        <translation>正在检查文件和参考零件</translation>
    </message>
    <message>
        <source>NO RECIPE</source>
        <translation>无配方</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>尚无可检测内容</translation>
    </message>
    <message>
        <source>Choose a recipe, or teach a product</source>
        <translation>请选择配方，或示教产品</translation>
    </message>
    <message>
        <source>NO SOURCE</source>
        <translation>无图像源</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>图像从哪里来？</translation>
    </message>
    <message>
        <source>Choose a source to start</source>
        <translation>选择图像源后即可开始</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The line stands still</source>
        <translation>产线静止</translation>
    </message>
    <message>
        <source>Start it with the Space key</source>
        <translation>按空格键启动</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>{source} has no more parts</source>
        <translation>{source} 已无零件</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The line has stopped</source>
        <translation>产线已停机</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for part {number}</source>
        <translation>等待零件 {number}</translation>
    </message>
</context>
<context>
    <name>CaptureWorker</name>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>相机因错误而停止。</translation>
    </message>
    <message>
        <source>Parts come faster than they can be inspected.</source>
        <translation>零件到达速度超过检测速度。</translation>
    </message>
    <message>
        <source>The line was closed before this part was inspected.</source>
        <translation>该零件检测前产线已关闭。</translation>
    </message>
</context>
<context>
    <name>CountersPanel</name>
    <message>
        <source>Since {time}</source>
        <translation>自 {time}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>清零</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>已检</translation>
    </message>
    <message>
        <source>✓ pass</source>
        <translation>✓ 合格</translation>
    </message>
    <message>
        <source>✕ fail</source>
        <translation>✕ 不良</translation>
    </message>
    <message>
        <source>? review</source>
        <translation>? 复检</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>良率</translation>
    </message>
    <message>
        <source>parts / min</source>
        <translation>件/分钟</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>无判定</translation>
    </message>
    <message>
        <source>p95 · {device}</source>
        <translation>p95 · {device}</translation>
    </message>
</context>
<context>
    <name>EngineerLock</name>
    <message>
        <source>Leave the full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Close Inspector</source>
        <translation>关闭 Inspector</translation>
    </message>
</context>
<context>
    <name>FaultStrip</name>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>The last parts</source>
        <translation>最近的零件</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Loading {recipe} …</source>
        <translation>正在加载 {recipe} …</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>选择配方</translation>
    </message>
    <message>
        <source>{name} · version {version}</source>
        <translation>{name} · 版本 {version}</translation>
    </message>
    <message>
        <source>taught {day}</source>
        <translation>示教于 {day}</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>选择图像源</translation>
    </message>
    <message>
        <source>{source}
Stop the line to change it</source>
        <translation>{source}
停止产线后可更改</translation>
    </message>
    <message>
        <source>Stop the line</source>
        <translation>停止产线</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>启动产线</translation>
    </message>
    <message>
        <source>Choose a recipe and a source first</source>
        <translation>请先选择配方和图像源</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>见下方</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>图像源</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>stall {time}</source>
        <translation>卡顿 {time}</translation>
    </message>
    <message>
        <source>All keys (F1)</source>
        <translation>所有按键 (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation>颜色与语言</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heat against the limits</source>
        <translation>热图与限值</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>review {percent}</source>
        <translation>复检 {percent}</translation>
    </message>
    <message>
        <source>fail {percent}</source>
        <translation>不良 {percent}</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>InspectionWorker</name>
    <message>
        <source>The inspection was stopped by an error.</source>
        <translation>检测因错误而停止。</translation>
    </message>
    <message>
        <source>The line was closed before this part was inspected.</source>
        <translation>该零件检测前产线已关闭。</translation>
    </message>
    <message>
        <source>Part {number} could not be inspected.</source>
        <translation>零件 {number} 无法检测。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>启动或停止产线</translation>
    </message>
    <message>
        <source>Look back through the last parts</source>
        <translation>回看最近的零件</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the live part</source>
        <translation>返回当前零件</translation>
    </message>
    <message>
        <source>Acknowledge a failed part or a fault</source>
        <translation>确认不良零件或故障</translation>
    </message>
    <message>
        <source>Choose another recipe</source>
        <translation>选择其他配方</translation>
    </message>
    <message>
        <source>Heat on or off</source>
        <translation>热图开或关</translation>
    </message>
    <message>
        <source>Hold: compare with the bare picture</source>
        <translation>按住：与原图比较</translation>
    </message>
    <message>
        <source>Fit the whole picture</source>
        <translation>显示整幅图像</translation>
    </message>
    <message>
        <source>Show every pixel</source>
        <translation>逐像素显示</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>全屏开或关</translation>
    </message>
    <message>
        <source>Show or hide this help</source>
        <translation>显示或隐藏本帮助</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>This is a fault of the program. The details are in {folder}.</source>
        <translation>这是程序故障。详情见 {folder}。</translation>
    </message>
</context>
<context>
    <name>LineDisplay</name>
    <message>
        <source>Looking at part {number}, line runs on</source>
        <translation>正在查看零件 {number}，产线继续运行</translation>
    </message>
    <message>
        <source>Looking at part {number}</source>
        <translation>正在查看零件 {number}</translation>
    </message>
    <message>
        <source>Part {number} failed, {count} more wait</source>
        <translation>零件 {number} 不良，另有 {count} 件待确认</translation>
    </message>
    <message>
        <source>Part {number} failed</source>
        <translation>零件 {number} 不良</translation>
    </message>
</context>
<context>
    <name>LoadingWorker</name>
    <message>
        <source>Recipe {name} could not be loaded.</source>
        <translation>配方 {name} 无法加载。</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Its reference parts are inspected first, to be sure it still judges as it did</source>
        <translation>先检测其参考零件，确认判定结果与示教时一致</translation>
    </message>
    <message>
        <source>Loading the recipe …</source>
        <translation>正在加载配方 …</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>选择配方</translation>
    </message>
    <message>
        <source>A recipe says what a good part looks like</source>
        <translation>配方描述合格零件的样子</translation>
    </message>
    <message>
        <source>Teach a product from pictures of good parts:
inspector calibrate NAME --good FOLDER</source>
        <translation>用合格零件的图像示教产品：
inspector calibrate 名称 --good 文件夹</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>尚无配方</translation>
    </message>
    <message>
        <source>A folder of pictures, or whatever else delivers them</source>
        <translation>图像文件夹，或其他图像来源</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>选择图像源</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>尚无图像源</translation>
    </message>
    <message>
        <source>Waiting for the first part</source>
        <translation>等待第一个零件</translation>
    </message>
    <message>
        <source>Pictures come from {source}</source>
        <translation>图像来自 {source}</translation>
    </message>
    <message>
        <source>Ready to inspect</source>
        <translation>可以开始检测</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>启动产线</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Part {number}</source>
        <translation>零件 {number}</translation>
    </message>
    <message>
        <source>Part {number} · small picture, the full one is no longer in memory</source>
        <translation>零件 {number} · 缩略图，原图已不在内存中</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <source>Show the newest part again (Esc)</source>
        <translation>重新显示最新零件 (Esc)</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>This part is dealt with (A)</source>
        <translation>该零件已处理 (A)</translation>
    </message>
    <message>
        <source>Part {number} has no picture</source>
        <translation>零件 {number} 没有图像</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Heat off</source>
        <translation>热图关</translation>
    </message>
    <message>
        <source>Show or hide the heat (H)</source>
        <translation>显示或隐藏热图 (H)</translation>
    </message>
    <message>
        <source>How strong the heat covers the picture</source>
        <translation>热图覆盖图像的程度</translation>
    </message>
    <message>
        <source>Strength of the heat</source>
        <translation>热图强度</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hold to see the bare picture (C)</source>
        <translation>按住可查看原图 (C)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Show the whole picture (F)</source>
        <translation>显示整幅图像 (F)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show every pixel of the picture (1)</source>
        <translation>逐像素显示图像 (1)</translation>
    </message>
    <message>
        <source>Heat {percent}</source>
        <translation>热图 {percent}</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>{purpose}: wrong PIN</source>
        <translation>{purpose}：PIN 错误</translation>
    </message>
    <message>
        <source>{purpose}: engineer&apos;s PIN</source>
        <translation>{purpose}：请输入工程师 PIN</translation>
    </message>
</context>
<context>
    <name>RecipeChange</name>
    <message>
        <source>Change the recipe</source>
        <translation>更换配方</translation>
    </message>
    <message>
        <source>Inspect with {new} instead of {old}?</source>
        <translation>用 {new} 代替 {old} 进行检测？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>RecipeChooser</name>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Name or barcode</source>
        <translation>名称或条码</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>保持现状 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>taught {day}</source>
        <translation>示教于 {day}</translation>
    </message>
    <message>
        <source>is loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>No recipe yet: teach a product first</source>
        <translation>尚无配方：请先示教产品</translation>
    </message>
    <message>
        <source>No recipe is named “{name}”</source>
        <translation>没有名为“{name}”的配方</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>{percent} of the fail limit</source>
        <translation>不良限值的 {percent}</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Choose a folder …</source>
        <translation>选择文件夹 …</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图像文件夹</translation>
    </message>
</context>
<context>
    <name>StationController</name>
    <message>
        <source>The line is already running.</source>
        <translation>产线已在运行。</translation>
    </message>
    <message>
        <source>Stop it before you start another.</source>
        <translation>请先停止，再重新启动。</translation>
    </message>
    <message>
        <source>The line is still stopping.</source>
        <translation>产线仍在停止中。</translation>
    </message>
    <message>
        <source>Start again in a moment.</source>
        <translation>请稍后再启动。</translation>
    </message>
    <message>
        <source>The recipe is still being loaded.</source>
        <translation>配方仍在加载。</translation>
    </message>
    <message>
        <source>No recipe is loaded.</source>
        <translation>未加载配方。</translation>
    </message>
    <message>
        <source>Choose a recipe, then start.</source>
        <translation>请选择配方，然后启动。</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>更换图像源</translation>
    </message>
    <message>
        <source>Set all counters to nought? {count} parts were counted.</source>
        <translation>将所有计数清零？已计 {count} 件。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>清零</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>继续计数</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Last {count} parts</source>
        <translation>最近 {count} 件</translation>
    </message>
    <message>
        <source>score / limit</source>
        <translation>得分 / 限值</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>PASS</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} 前</translation>
    </message>
</context>
<context>
    <name>_FaultRow</name>
    <message>
        <source>since {time}</source>
        <translation>自 {time}</translation>
    </message>
    <message>
        <source>{count} times {since}</source>
        <translation>{since} 共 {count} 次</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>_ScoreScale</name>
    <message>
        <source>fail</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>good parts when taught</source>
        <translation>示教时的合格零件</translation>
    </message>
</context>
</TS>
