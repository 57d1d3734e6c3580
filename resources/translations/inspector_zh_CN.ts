<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Camera on the network</source>
        <translation>网络相机</translation>
    </message>
    <message>
        <source>Address of its stream</source>
        <translation>视频流地址</translation>
    </message>
    <message>
        <source>rtsp:// or http://, as in the camera’s manual</source>
        <translation>rtsp:// 或 http://，见相机手册</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>使用此相机</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is no address: it must begin with rtsp:// or http://</source>
        <translation>地址无效：必须以 rtsp:// 或 http:// 开头</translation>
    </message>
</context>
<context>
    <name>AlignmentSettings</name>
    <message>
        <source>Find each part, wherever it lies</source>
        <translation>自动定位每个零件</translation>
    </message>
    <message>
        <source>Needed where parts are shifted or turned. A part that is not found gets no verdict.</source>
        <translation>零件有偏移或旋转时需要。未找到的零件不作判定。</translation>
    </message>
    <message>
        <source>Refuse parts that lie wrong side up</source>
        <translation>拒绝翻面放置的零件</translation>
    </message>
    <message>
        <source>Leave it out for a pattern that looks the same in a mirror</source>
        <translation>模板镜像后外观相同时请勿启用</translation>
    </message>
    <message>
        <source>A part that matches less is not found, and gets no verdict</source>
        <translation>匹配度更低的零件视为未找到，不作判定</translation>
    </message>
    <message>
        <source>Lowest match accepted</source>
        <translation>最低匹配度</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Parts turned further are not found; a small turn is found more surely, and sooner</source>
        <translation>旋转超过此角度的零件不会被找到；角度越小，定位越可靠、越快</translation>
    </message>
    <message>
        <source>Largest turn</source>
        <translation>最大旋转角度</translation>
    </message>
</context>
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
        <source>code not read</source>
        <translation>条码未读出</translation>
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
        <source>Start it with its button</source>
        <translation>用其按钮启动</translation>
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
        <source>Looking for the source …</source>
        <translation>正在查找图像源 …</translation>
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
        <source>No pictures</source>
        <translation>无图像</translation>
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
    <name>CameraPage</name>
    <message>
        <source>The line is running and has the camera to itself.</source>
        <translation>产线正在运行，独占相机。</translation>
    </message>
    <message>
        <source>Stop it to set the camera.</source>
        <translation>请停止产线后再设置相机。</translation>
    </message>
    <message>
        <source>Stop the line</source>
        <translation>停止产线</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No more pictures come.</source>
        <translation>不再有新图像。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>选择图像源</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>As it was before you came here, or stored last</source>
        <translation>恢复到进入此页前或上次存储的状态</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Store for this camera</source>
        <translation>为此相机存储</translation>
    </message>
    <message>
        <source>There is nothing to set on this source.</source>
        <translation>此图像源没有可设置的内容。</translation>
    </message>
    <message>
        <source>The camera is being opened …</source>
        <translation>正在打开相机 …</translation>
    </message>
    <message>
        <source>No source yet. Choose one above.</source>
        <translation>尚无图像源。请在上方选择。</translation>
    </message>
    <message>
        <source>Waiting for a signal on {line}</source>
        <translation>正在等待 {line} 上的信号</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>尚未存储</translation>
    </message>
    <message>
        <source>Same view as the recipe</source>
        <translation>与配方视野一致</translation>
    </message>
    <message>
        <source>Recipe’s picture</source>
        <translation>配方图像</translation>
    </message>
    <message>
        <source>Load a recipe to put the camera back where it was.</source>
        <translation>加载配方，即可将相机调回原来的位置。</translation>
    </message>
    <message>
        <source>Move the camera until nothing is seen double</source>
        <translation>移动相机，直到看不到重影</translation>
    </message>
    <message>
        <source>The recipe’s pictures have another size: {width} × {height}</source>
        <translation>配方图像的尺寸不同：{width} × {height}</translation>
    </message>
    <message>
        <source>{rate} pictures per second</source>
        <translation>每秒 {rate} 幅图像</translation>
    </message>
</context>
<context>
    <name>CameraSettingsForm</name>
    <message>
        <source>Takes pictures</source>
        <translation>采集方式</translation>
    </message>
    <message>
        <source>Signal line</source>
        <translation>信号线</translation>
    </message>
    <message>
        <source>When the signal</source>
        <translation>信号沿</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>像素格式</translation>
    </message>
    <message>
        <source>continuously</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>按请求</translation>
    </message>
    <message>
        <source>on a signal</source>
        <translation>按信号</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>More gain is more noise: expose longer or light better first</source>
        <translation>增益越大噪声越大：请先延长曝光或改善照明</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>White: red</source>
        <translation>白平衡：红</translation>
    </message>
    <message>
        <source>White: green</source>
        <translation>白平衡：绿</translation>
    </message>
    <message>
        <source>White: blue</source>
        <translation>白平衡：蓝</translation>
    </message>
    <message>
        <source>Values from black to white</source>
        <translation>从黑到白的取值</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>整个范围</translation>
    </message>
    <message>
        <source>Fixed for every picture: nothing is ever stretched to fit its own picture</source>
        <translation>对所有图像固定：不会按单幅图像拉伸</translation>
    </message>
    <message>
        <source>Region of the sensor</source>
        <translation>传感器区域</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Whole sensor</source>
        <translation>整个传感器</translation>
    </message>
    <message>
        <source>Pixels outside it are not sent</source>
        <translation>区域外的像素不传输</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Like those taken so far</source>
        <translation>与已采集的图像相似</translation>
    </message>
    <message>
        <source>Take this picture</source>
        <translation>采集此图</translation>
    </message>
    <message>
        <source>Keep the part in view as a good one (Space)</source>
        <translation>将当前零件存为合格零件（空格）</translation>
    </message>
    <message>
        <source>Take every part</source>
        <translation>采集每个零件</translation>
    </message>
    <message>
        <source>Take one every</source>
        <translation>采集间隔</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Seconds from one picture to the next</source>
        <translation>两幅图像之间的秒数</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{count} taken</source>
        <translation>已采集 {count} 幅</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What was taken is kept.</source>
        <translation>已采集的图像会保留。</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>尚无图像源。</translation>
    </message>
    <message>
        <source>Choose one on the Inspect screen, then come back.</source>
        <translation>请在“检测”界面选择图像源，然后返回。</translation>
    </message>
    <message>
        <source>No more pictures come.</source>
        <translation>不再有新图像。</translation>
    </message>
</context>
<context>
    <name>CaptureWorker</name>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>相机因错误而停止。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Stored pictures</source>
        <translation>已存图像</translation>
    </message>
    <message>
        <source>Light, focus and place</source>
        <translation>光照、对焦和位置</translation>
    </message>
    <message>
        <source>Good part</source>
        <translation>合格零件</translation>
    </message>
    <message>
        <source>Good part {number} of {of}</source>
        <translation>合格零件 {number}/{of}</translation>
    </message>
    <message>
        <source>Bad part</source>
        <translation>不良零件</translation>
    </message>
    <message>
        <source>Bad part {number} of {of}</source>
        <translation>不良零件 {number}/{of}</translation>
    </message>
    <message>
        <source>Judging the stored pictures …</source>
        <translation>正在判定已存图像 …</translation>
    </message>
    <message>
        <source>Put in: a good part</source>
        <translation>请放入：一件合格零件</translation>
    </message>
    <message>
        <source>Its picture must be as bright, as sharp and in the place as when it was taught.</source>
        <translation>图像的亮度、清晰度和位置须与示教时一致。</translation>
    </message>
    <message>
        <source>Put in: the known good part</source>
        <translation>请放入：合格样件</translation>
    </message>
    <message>
        <source>Put in: known good part {number} of {of}</source>
        <translation>请放入：合格样件 {number}/{of}</translation>
    </message>
    <message>
        <source>It must pass.</source>
        <translation>须判为合格。</translation>
    </message>
    <message>
        <source>Put in: the known bad part</source>
        <translation>请放入：不良样件</translation>
    </message>
    <message>
        <source>Put in: known bad part {number} of {of}</source>
        <translation>请放入：不良样件 {number}/{of}</translation>
    </message>
    <message>
        <source>It must fail.</source>
        <translation>须判为不良。</translation>
    </message>
    <message>
        <source>Stored pictures did not give their verdicts</source>
        <translation>已存图像的判定与预期不符</translation>
    </message>
    <message>
        <source>Choose another version of the recipe, or call the engineer.</source>
        <translation>请选择该配方的其他版本，或联系工程师。</translation>
    </message>
    <message>
        <source>The picture is not as it was taught</source>
        <translation>图像与示教时不一致</translation>
    </message>
    <message>
        <source>Check the lamp, the lens and where the part lies, then try again.</source>
        <translation>请检查光源、镜头和零件位置，然后重试。</translation>
    </message>
    <message>
        <source>The good part was not accepted</source>
        <translation>合格样件未判为合格</translation>
    </message>
    <message>
        <source>The bad part was not rejected</source>
        <translation>不良样件未判为不良</translation>
    </message>
    <message>
        <source>Is it the right part, clean and in its place? Then try again, or call the engineer.</source>
        <translation>样件是否正确、清洁、到位？确认后重试，或联系工程师。</translation>
    </message>
    <message>
        <source>1 stored picture gave its verdict</source>
        <translation>1 幅已存图像判定正确</translation>
    </message>
    <message>
        <source>{count} stored pictures gave their verdicts</source>
        <translation>{count} 幅已存图像判定正确</translation>
    </message>
    <message>
        <source>No picture of a good part is stored</source>
        <translation>没有已存的合格零件图像</translation>
    </message>
    <message>
        <source>No picture of a bad part is stored</source>
        <translation>没有已存的不良零件图像</translation>
    </message>
    <message>
        <source>{name}: cannot be read</source>
        <translation>{name}：无法读取</translation>
    </message>
    <message>
        <source>{name}: {verdict}, it must be {expected}</source>
        <translation>{name}：{verdict}，应为 {expected}</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Place, across</source>
        <translation>水平位置</translation>
    </message>
    <message>
        <source>Place, up and down</source>
        <translation>垂直位置</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>{name}: the part was not found</source>
        <translation>{name}：未找到零件</translation>
    </message>
    <message>
        <source>{name}: {value} of usual, {low} to {high} allowed</source>
        <translation>{name}：常值的 {value}，允许 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{name}: off by {value}, {allowed} allowed</source>
        <translation>{name}：偏差 {value}，允许 {allowed}</translation>
    </message>
</context>
<context>
    <name>CheckGate</name>
    <message>
        <source>The check before production is due.</source>
        <translation>需要进行生产前点检。</translation>
    </message>
    <message>
        <source>Stop the line when it suits you and start it again: the check opens by itself.</source>
        <translation>请在方便时停止产线并重新启动：点检会自动打开。</translation>
    </message>
    <message>
        <source>Start without the check</source>
        <translation>不经点检启动</translation>
    </message>
    <message>
        <source>The line stops: this recipe has to be checked before it judges</source>
        <translation>产线将停止：此配方须先点检才能判定</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Waiting for the camera …</source>
        <translation>正在等待相机 …</translation>
    </message>
    <message>
        <source>The check goes on once it is there.</source>
        <translation>相机就绪后点检继续。</translation>
    </message>
    <message>
        <source>Waiting for the trigger of the line …</source>
        <translation>正在等待产线触发 …</translation>
    </message>
    <message>
        <source>Let the part pass the camera.</source>
        <translation>请让零件通过相机。</translation>
    </message>
    <message>
        <source>Taking the picture …</source>
        <translation>正在采集图像 …</translation>
    </message>
    <message>
        <source>Judging …</source>
        <translation>正在判定 …</translation>
    </message>
    <message>
        <source>Everything passed</source>
        <translation>全部通过</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>The line starts.</source>
        <translation>产线启动。</translation>
    </message>
    <message>
        <source>Put pictures of known good and bad parts into “good” and “bad” of {folder}.</source>
        <translation>请将合格样件和不良样件的图像分别放入 {folder} 的“good”和“bad”文件夹。</translation>
    </message>
    <message>
        <source>The check could not go on</source>
        <translation>点检无法继续</translation>
    </message>
    <message>
        <source>{name} signs, and the line starts.</source>
        <translation>由 {name} 签名，随后产线启动。</translation>
    </message>
    <message>
        <source>Sign in to sign the check; the line then starts.</source>
        <translation>请登录并为点检签名；随后产线启动。</translation>
    </message>
    <message>
        <source>It goes into the records, and the line starts.</source>
        <translation>点检将写入记录，随后产线启动。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign and start</source>
        <translation>签名并启动</translation>
    </message>
    <message>
        <source>Check this part</source>
        <translation>检查此零件</translation>
    </message>
    <message>
        <source>a new shift</source>
        <translation>新班次</translation>
    </message>
    <message>
        <source>another recipe</source>
        <translation>更换配方</translation>
    </message>
    <message>
        <source>Inspector was started</source>
        <translation>Inspector 启动</translation>
    </message>
    <message>
        <source>Check before production</source>
        <translation>生产前点检</translation>
    </message>
    <message>
        <source>Engineer: start anyway</source>
        <translation>工程师：仍然启动</translation>
    </message>
    <message>
        <source>Leave the check; the line does not start (Esc)</source>
        <translation>退出点检；产线不启动 (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>No check yet</source>
        <translation>尚无点检</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>工位 {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>签名：{name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Started anyway</source>
        <translation>未通过仍启动</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
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
    <name>DecisionPanel</name>
    <message>
        <source>Rejected rightly: what is it?</source>
        <translation>判定正确：是什么缺陷？</translation>
    </message>
    <message>
        <source>The part is good: why was it rejected?</source>
        <translation>零件合格：为何误判？</translation>
    </message>
    <message>
        <source>Was the verdict right?</source>
        <translation>判定正确吗？</translation>
    </message>
    <message>
        <source>B  Confirm</source>
        <translation>B  确认</translation>
    </message>
    <message>
        <source>The part is bad (B)</source>
        <translation>零件确实不良 (B)</translation>
    </message>
    <message>
        <source>G  It is good</source>
        <translation>G  合格</translation>
    </message>
    <message>
        <source>Overrule the verdict; the engineer can teach the part as good (G)</source>
        <translation>改判为合格；工程师可将该零件示教为合格 (G)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自行填写</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>自行填写原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>不填原因</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The records can only be viewed here.</source>
        <translation>此处只能查看记录。</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>操作员：{name}</translation>
    </message>
    <message>
        <source>It waits for the engineer, who can teach it as good.</source>
        <translation>等待工程师处理，可示教为合格。</translation>
    </message>
    <message>
        <source>Learned as a good part: {version}</source>
        <translation>已作为合格零件学习：{version}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>尺寸不同</translation>
    </message>
    <message>
        <source>part not found</source>
        <translation>未找到零件</translation>
    </message>
    <message>
        <source>unlike the rest</source>
        <translation>与其他不同</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>过亮</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>过暗</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>对比度高</translation>
    </message>
    <message>
        <source>low contrast</source>
        <translation>对比度低</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>颜色不同</translation>
    </message>
    <message>
        <source>same shot</source>
        <translation>同一拍摄</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>{size} pixels; those that are learned have {other}. It cannot be learned with them.</source>
        <translation>{size} 像素；用于学习的图像为 {other}，无法一起学习。</translation>
    </message>
    <message>
        <source>The part is not found in the picture.</source>
        <translation>图像中未找到零件。</translation>
    </message>
    <message>
        <source>Something here is unlike the other good parts. Is it a defect? Then exclude it.</source>
        <translation>此处与其他合格零件不同。如果是缺陷，请排除此图。</translation>
    </message>
    <message>
        <source>Less sharp than the rest: {value} of the usual.</source>
        <translation>不如其他图像清晰：为常值的 {value}。</translation>
    </message>
    <message>
        <source>Mean brightness {value}; the others have about {usual} of 255.</source>
        <translation>平均亮度 {value}；其他图像约 {usual}（最大 255）。</translation>
    </message>
    <message>
        <source>Contrast {value}; the others have about {usual}.</source>
        <translation>对比度 {value}；其他图像约 {usual}。</translation>
    </message>
    <message>
        <source>Grey among coloured pictures, or the other way round.</source>
        <translation>彩色图像中的灰度图，或相反。</translation>
    </message>
    <message>
        <source>Almost the same picture as {other}. One part taken twice proves no more than once.</source>
        <translation>与 {other} 几乎相同。同一零件拍两次并不能证明更多。</translation>
    </message>
    <message>
        <source>A copy of {other}. It is learned once.</source>
        <translation>{other} 的副本。只学习一次。</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>划痕</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>污渍</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>换一个零件</translation>
    </message>
    <message>
        <source>With the keys: the arrows move the tool, the space bar sets it down and lifts it.</source>
        <translation>键盘操作：方向键移动工具，空格键落笔和抬笔。</translation>
    </message>
    <message>
        <source>Part to draw on</source>
        <translation>用于绘制的零件</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>工具大小</translation>
    </message>
    <message>
        <source>Contrast of the tool</source>
        <translation>工具对比度</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>大小 {size}</translation>
    </message>
    <message>
        <source>Contrast {percent}</source>
        <translation>对比度 {percent}</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>Scores rise with it.</source>
        <translation>得分随之升高。</translation>
    </message>
    <message>
        <source>(Compared with the first {count} good parts.)</source>
        <translation>（与最初 {count} 件合格零件比较。）</translation>
    </message>
    <message>
        <source>Parts or their place have changed: scores are {amount} nearer to the review limit.</source>
        <translation>零件或其位置已变化：得分向复检限值靠近了 {amount}。</translation>
    </message>
    <message>
        <source>Light and sharpness are as usual. Check camera and fixture, then the parts.</source>
        <translation>光照和清晰度正常。请先检查相机和夹具，再检查零件。</translation>
    </message>
    <message>
        <source>The light fades: {amount} darker than when it was taught.</source>
        <translation>光照减弱：比示教时暗 {amount}。</translation>
    </message>
    <message>
        <source>Clean or replace the lamp; check exposure and aperture.</source>
        <translation>请清洁或更换光源；检查曝光和光圈。</translation>
    </message>
    <message>
        <source>The light is {amount} brighter than when it was taught.</source>
        <translation>光照比示教时亮 {amount}。</translation>
    </message>
    <message>
        <source>Check lamp and exposure, and keep other light away.</source>
        <translation>请检查光源和曝光，并避免其他光线。</translation>
    </message>
    <message>
        <source>The picture is {amount} less sharp than when it was taught.</source>
        <translation>图像清晰度比示教时低 {amount}。</translation>
    </message>
    <message>
        <source>Clean the lens, or focus it again.</source>
        <translation>请清洁镜头，或重新对焦。</translation>
    </message>
    <message>
        <source>The picture is {amount} sharper or noisier than when it was taught.</source>
        <translation>图像清晰度或噪声比示教时高 {amount}。</translation>
    </message>
    <message>
        <source>Check the lens, and the camera’s gain.</source>
        <translation>请检查镜头和相机增益。</translation>
    </message>
    <message>
        <source>The camera or the fixture has moved by {amount}.</source>
        <translation>相机或夹具移动了 {amount}。</translation>
    </message>
    <message>
        <source>Put it back and fasten it, or teach a new version.</source>
        <translation>请放回原位并固定，或示教新版本。</translation>
    </message>
    <message>
        <source>The camera or the fixture has turned by {amount}.</source>
        <translation>相机或夹具旋转了 {amount}。</translation>
    </message>
    <message>
        <source>The parts have changed: scores are {amount} nearer to the review limit.</source>
        <translation>零件已变化：得分向复检限值靠近了 {amount}。</translation>
    </message>
    <message>
        <source>The pictures are as usual. If the parts are good, teach them, too.</source>
        <translation>图像正常。如果零件合格，请将其一并示教。</translation>
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
    <name>EngineerPage</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back to the line (Esc)</source>
        <translation>返回产线 (Esc)</translation>
    </message>
</context>
<context>
    <name>EngineerPages</name>
    <message>
        <source>Set the camera</source>
        <translation>设置相机</translation>
    </message>
    <message>
        <source>Set line and trigger</source>
        <translation>设置产线与触发</translation>
    </message>
</context>
<context>
    <name>Enough</name>
    <message>
        <source>{count} more are needed before anything can be learned.</source>
        <translation>还需 {count} 幅才能开始学习。</translation>
    </message>
    <message>
        <source>One more is needed before anything can be learned.</source>
        <translation>还需 1 幅才能开始学习。</translation>
    </message>
    <message>
        <source>50 or more make limits that one can trust.</source>
        <translation>50 幅以上，限值才可信。</translation>
    </message>
    <message>
        <source>{count} pictures can prove at most 1 in {rate} good parts rejected.</source>
        <translation>{count} 幅图像可证明：合格零件误判不超过 1/{rate}。</translation>
    </message>
    <message>
        <source>That is plenty.</source>
        <translation>已经足够。</translation>
    </message>
    <message>
        <source>{count} more would prove 1 in {rate}; best from other days and batches.</source>
        <translation>再加 {count} 幅可证明 1/{rate}；最好取自其他日期和批次。</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export the parts in view</source>
        <translation>导出当前列出的零件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write all parts that the filter finds to a CSV or Parquet file</source>
        <translation>将筛选出的所有零件写入 CSV 或 Parquet 文件</translation>
    </message>
    <message>
        <source>Stop · {count} written</source>
        <translation>停止 · 已写入 {count} 件</translation>
    </message>
    <message>
        <source>Stop the export; no file is left behind</source>
        <translation>停止导出；不会留下文件</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Part id</source>
        <translation>零件 ID</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>零件编号</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Limits of then</source>
        <translation>当时的限值</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Part found</source>
        <translation>零件定位</translation>
    </message>
    <message>
        <source>Inspected in</source>
        <translation>检测用时</translation>
    </message>
    <message>
        <source>Picture to record</source>
        <translation>从图像到记录</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>图像源</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>相机设置</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>code not readable</source>
        <translation>条码无法读取</translation>
    </message>
    <message>
        <source>fail {fail}</source>
        <translation>不良 {fail}</translation>
    </message>
    <message>
        <source>review {review} ({share}) · fail {fail}</source>
        <translation>复检 {review}（{share}）· 不良 {fail}</translation>
    </message>
    <message>
        <source>code {code}, </source>
        <translation>读码 {code}，</translation>
    </message>
    <message>
        <source>waited {wait}, prepared {prepare}, network {infer}, judged {judge}</source>
        <translation>等待 {wait}，准备 {prepare}，网络 {infer}，判定 {judge}</translation>
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
    <name>Faults</name>
    <message>
        <source>The source of the pictures has failed.</source>
        <translation>图像源出现故障。</translation>
    </message>
    <message>
        <source>Check its cable, its power or its folder, then try again.</source>
        <translation>请检查其电缆、电源或文件夹，然后重试。</translation>
    </message>
    <message>
        <source>This recipe cannot be used.</source>
        <translation>此配方无法使用。</translation>
    </message>
    <message>
        <source>Choose another one, or call the engineer.</source>
        <translation>请选择其他配方，或联系工程师。</translation>
    </message>
    <message>
        <source>The computer can no longer inspect.</source>
        <translation>电脑已无法检测。</translation>
    </message>
    <message>
        <source>Restart it; if that does not help, call the engineer.</source>
        <translation>请重启电脑；如仍无效，请联系工程师。</translation>
    </message>
    <message>
        <source>The records database cannot be reached; parts are kept on this computer.</source>
        <translation>无法连接记录数据库；零件暂存在此电脑上。</translation>
    </message>
    <message>
        <source>Call the engineer before too many wait.</source>
        <translation>请在积压过多之前联系工程师。</translation>
    </message>
    <message>
        <source>Pictures are not kept at present. Parts are still recorded.</source>
        <translation>目前不保存图像。零件仍会记录。</translation>
    </message>
    <message>
        <source>Make room on the disk, or call the engineer.</source>
        <translation>请清理磁盘空间，或联系工程师。</translation>
    </message>
    <message>
        <source>Parts cannot be recorded.</source>
        <translation>零件无法记录。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请清理磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>A picture cannot be used.</source>
        <translation>有图像无法使用。</translation>
    </message>
    <message>
        <source>Check the source of the pictures.</source>
        <translation>请检查图像源。</translation>
    </message>
    <message>
        <source>The line’s controller cannot be reached.</source>
        <translation>无法通知产线控制器。</translation>
    </message>
    <message>
        <source>Check its connection, then try again.</source>
        <translation>请检查其连接，然后重试。</translation>
    </message>
    <message>
        <source>Triggers cannot be received.</source>
        <translation>无法接收触发信号。</translation>
    </message>
    <message>
        <source>A setting cannot be used.</source>
        <translation>有设置无法使用。</translation>
    </message>
    <message>
        <source>Call the engineer.</source>
        <translation>请联系工程师。</translation>
    </message>
    <message>
        <source>A part has no picture. The camera goes on.</source>
        <translation>一件零件没有图像，相机继续工作。</translation>
    </message>
    <message>
        <source>If it happens again, check the camera’s cable, or trigger less often.</source>
        <translation>若再次发生，请检查相机电缆，或降低触发频率。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出现问题。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>1 in {count}</source>
        <translation>1/{count}</translation>
    </message>
    <message>
        <source>measuring the time …</source>
        <translation>正在估算时间 …</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>约剩 {count} 秒</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>约剩 1 分钟</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>约剩 {count} 分钟</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>约剩 {duration}</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>parts</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>良率</translation>
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
        <source>no verdict</source>
        <translation>无判定</translation>
    </message>
    <message>
        <source>overruled of {count} decided</source>
        <translation>改判，共确认或改判 {count} 件</translation>
    </message>
    <message>
        <source>p95, picture to record</source>
        <translation>p95，从图像到记录</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
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
    <name>FilterBar</name>
    <message>
        <source>All products</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>    version {number}</source>
        <translation>    版本 {number}</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>所有操作员</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有产线</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班次</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起 – 止</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Part, trigger or number</source>
        <translation>零件、触发或编号</translation>
    </message>
    <message>
        <source>Search for a part</source>
        <translation>查找零件</translation>
    </message>
    <message>
        <source>The whole id as it was scanned, or the number of the part (Ctrl+F)</source>
        <translation>扫描到的完整 ID，或零件编号 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only parts with this verdict; several can be chosen</source>
        <translation>仅显示此判定的零件；可多选</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score from, per cent of the fail limit</source>
        <translation>得分下限（含），不良限值的百分比</translation>
    </message>
    <message>
        <source>Score below, per cent of the fail limit</source>
        <translation>得分上限（不含），不良限值的百分比</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all parts of all times</source>
        <translation>显示所有时间的所有零件</translation>
    </message>
</context>
<context>
    <name>FinenessSettings</name>
    <message>
        <source>More shows smaller defects and takes longer</source>
        <translation>越高越能看到小缺陷，用时也越长</translation>
    </message>
    <message>
        <source>Working resolution</source>
        <translation>工作分辨率</translation>
    </message>
    <message>
        <source>For small defects in large pictures: each tile is looked at in the working resolution</source>
        <translation>用于大图像中的小缺陷：每个图块都按工作分辨率检测</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Finer than the picture itself: less shows as much, and is quicker.</source>
        <translation>比图像本身更细：调低效果相同，且更快。</translation>
    </message>
    <message>
        <source>Measuring what a part takes …</source>
        <translation>正在测量每件用时 …</translation>
    </message>
    <message>
        <source>{method}: about {time} a part on this PC, at most {count} parts a minute.</source>
        <translation>{method}：在此电脑上每件约 {time}，每分钟最多 {count} 件。</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Wait until the good parts are learned.</source>
        <translation>请等待合格零件学习完成。</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>请先学习合格零件。</translation>
    </message>
    <message>
        <source>Learning the good parts</source>
        <translation>学习合格零件</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>学习结果</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>尚未学习。</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>正在读取学习结果 …</translation>
    </message>
    <message>
        <source>Learning what good parts have in common …</source>
        <translation>正在学习合格零件的共同点 …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not learned: {count} of {total} pictures. {reason}</source>
        <translation>未学习：{total} 幅图像中的 {count} 幅。{reason}</translation>
    </message>
    <message>
        <source>Learned in {duration}. The limits rest on parts judged before they were learned.</source>
        <translation>学习用时 {duration}。限值依据的是尚未学习时判定的零件。</translation>
    </message>
</context>
<context>
    <name>FitResult</name>
    <message>
        <source>good parts learned, {count} held out</source>
        <translation>件合格零件已学习，留出 {count} 件</translation>
    </message>
    <message>
        <source>good parts learned</source>
        <translation>件合格零件已学习</translation>
    </message>
    <message>
        <source>for one part · {device}</source>
        <translation>每件 · {device}</translation>
    </message>
</context>
<context>
    <name>FitStages</name>
    <message>
        <source>Reading the pictures</source>
        <translation>读取图像</translation>
    </message>
    <message>
        <source>Describing each place of each part</source>
        <translation>描述每个零件的每个位置</translation>
    </message>
    <message>
        <source>Learning what is usual at each place</source>
        <translation>学习每个位置的常态</translation>
    </message>
    <message>
        <source>Choosing what to remember</source>
        <translation>选择要记住的内容</translation>
    </message>
    <message>
        <source>Judging parts that were left out</source>
        <translation>判定留出的零件</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Learning the usual errors</source>
        <translation>学习常见误差</translation>
    </message>
    <message>
        <source>Making it ready to inspect</source>
        <translation>准备用于检测</translation>
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
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Verdicts are shown and counted, not recorded</source>
        <translation>判定仅显示和计数，不记录</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Every part is recorded</source>
        <translation>每个零件都有记录</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Every part is kept on this computer; the database has not got the last ones yet</source>
        <translation>每个零件都已存在此电脑上；最近的零件尚未写入数据库</translation>
    </message>
    <message>
        <source>Parts wait to be recorded</source>
        <translation>有零件等待记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{failed} has failed; {device} goes on</source>
        <translation>{failed} 出现故障，由 {device} 继续</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Trigger a part (T)</source>
        <translation>触发一个零件 (T)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>{name} is at the station</source>
        <translation>{name} 正在此工位</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>在此工位登录</translation>
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
        <source>Settings</source>
        <translation>设置</translation>
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
    <name>HeatScale</name>
    <message>
        <source>Where the heat begins</source>
        <translation>热图起点</translation>
    </message>
    <message>
        <source>Drag the knob to where the heat should begin; a double click sets it to the limits</source>
        <translation>拖动旋钮设定热图起点；双击恢复为限值</translation>
    </message>
    <message>
        <source>begins at {percent}</source>
        <translation>起点 {percent}</translation>
    </message>
    <message>
        <source>fail {percent}</source>
        <translation>不良 {percent}</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
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
    <name>HistogramPanel</name>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>均值 {value}</translation>
    </message>
    <message>
        <source>{percent} % of it {colour}</source>
        <translation>其中 {percent} % 为{colour}</translation>
    </message>
    <message>
        <source>pure white</source>
        <translation>纯白</translation>
    </message>
    <message>
        <source>pure black</source>
        <translation>纯黑</translation>
    </message>
</context>
<context>
    <name>ImageDetail</name>
    <message>
        <source>Include again</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Do not learn from this picture (E or Del)</source>
        <translation>不学习此图像（E 或 Del）</translation>
    </message>
    <message>
        <source>It is good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Keep it although it stands out (K)</source>
        <translation>虽与众不同仍保留 (K)</translation>
    </message>
    <message>
        <source>Press a picture to look at it.</source>
        <translation>点按图像查看。</translation>
    </message>
    <message>
        <source>Excluded: it is not learned.</source>
        <translation>已排除：不参与学习。</translation>
    </message>
    <message>
        <source>Kept by you: it is learned.</source>
        <translation>由您保留：参与学习。</translation>
    </message>
    <message>
        <source>Nothing stands out. It is learned.</source>
        <translation>无异常之处。参与学习。</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Good images</source>
        <translation>合格图像</translation>
    </message>
    <message>
        <source>Choose a folder of good pictures first</source>
        <translation>请先选择合格图像文件夹</translation>
    </message>
    <message>
        <source>The pictures are being checked …</source>
        <translation>正在检查图像 …</translation>
    </message>
    <message>
        <source>At least {count} good pictures are needed</source>
        <translation>至少需要 {count} 幅合格图像</translation>
    </message>
    <message>
        <source>Pictures unlike the rest are still being looked for</source>
        <translation>仍在查找与其他不同的图像</translation>
    </message>
    <message>
        <source>Look at the suspects first, or go on as it is</source>
        <translation>先查看可疑图像，或直接继续</translation>
    </message>
    <message>
        <source>Pictures of good parts</source>
        <translation>合格零件的图像</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>当前图像</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>选择文件夹 …</translation>
    </message>
    <message>
        <source>From the live source</source>
        <translation>来自实时图像源</translation>
    </message>
    <message>
        <source>Folder of good pictures</source>
        <translation>合格图像文件夹</translation>
    </message>
    <message>
        <source>Let go to learn from these</source>
        <translation>松开即用这些图像学习</translation>
    </message>
    <message>
        <source>{count} files and folders</source>
        <translation>{count} 个文件和文件夹</translation>
    </message>
    <message>
        <source>{count} to learn</source>
        <translation>{count} 幅待学习</translation>
    </message>
    <message>
        <source>{count} suspect</source>
        <translation>{count} 幅可疑</translation>
    </message>
    <message>
        <source>{count} excluded</source>
        <translation>{count} 幅已排除</translation>
    </message>
    <message>
        <source>{count} unusable</source>
        <translation>{count} 幅不可用</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>正在比较 …</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>正在检查 …</translation>
    </message>
    <message>
        <source>checked {done} of {total} …</source>
        <translation>已检查 {done}/{total} …</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>正在查看图像 …</translation>
    </message>
    <message>
        <source>No pictures here</source>
        <translation>此处没有图像</translation>
    </message>
    <message>
        <source>Choose a folder that holds pictures, such as PNG, JPEG, BMP or TIFF files</source>
        <translation>请选择含有图像的文件夹，例如 PNG、JPEG、BMP 或 TIFF 文件</translation>
    </message>
    <message>
        <source>{count} of {total} pictures have another size and are not learned.</source>
        <translation>{total} 张图像中有 {count} 张尺寸不同，不参与学习。</translation>
    </message>
    <message>
        <source>Learned are those of {width} × {height} pixels. Are they the ones that the line takes?</source>
        <translation>学习 {width} × {height} 像素的图像。产线拍摄的是这种吗？</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>选择其他文件夹 …</translation>
    </message>
    <message>
        <source>Drop a folder of good pictures here</source>
        <translation>将合格图像文件夹拖到此处</translation>
    </message>
    <message>
        <source>Good parts only, as the camera sees them on the line. 50 or more make a good start.</source>
        <translation>仅限合格零件，即相机在产线上拍到的样子。最好 50 幅以上。</translation>
    </message>
    <message>
        <source>The pictures have {count} different sizes.</source>
        <translation>图像有 {count} 种不同尺寸。</translation>
    </message>
    <message>
        <source>Only pictures of one size can be learned together: those of one camera and setting.</source>
        <translation>只能一起学习同一尺寸的图像：同一相机、同一设置。</translation>
    </message>
    <message>
        <source>None of these files can be read.</source>
        <translation>这些文件均无法读取。</translation>
    </message>
    <message>
        <source>Press one to see why, or choose another folder.</source>
        <translation>点按文件查看原因，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Too few good pictures: {count}.</source>
        <translation>合格图像太少：{count} 幅。</translation>
    </message>
    <message>
        <source>Add some, or capture them from the live source.</source>
        <translation>请添加图像，或从实时图像源采集。</translation>
    </message>
</context>
<context>
    <name>InspectionWorker</name>
    <message>
        <source>The inspection was stopped by an error.</source>
        <translation>检测因错误而停止。</translation>
    </message>
    <message>
        <source>Part {number} could not be inspected.</source>
        <translation>零件 {number} 无法检测。</translation>
    </message>
    <message>
        <source>{device} has failed. The inspection goes on with {other}.</source>
        <translation>{device} 出现故障。检测改用 {other} 继续。</translation>
    </message>
    <message>
        <source>Stop the line when it suits you and restart the computer. ({reason})</source>
        <translation>请在方便时停止产线并重启电脑。（{reason}）</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys act on the other line</source>
        <translation>按键改为操作另一条产线</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Start or stop the line</source>
        <translation>启动或停止产线</translation>
    </message>
    <message>
        <source>Trigger a part</source>
        <translation>触发一个零件</translation>
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
        <source>Confirm or overrule a rejected part</source>
        <translation>对不良零件的判定进行确认或改判</translation>
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
    <name>LastEnd</name>
    <message>
        <source>Inspector, started on {day} at {clock}, ended by a fault of the program.</source>
        <translation>{day} {clock} 启动的 Inspector 因程序故障而结束。</translation>
    </message>
    <message>
        <source>No saved data was lost. Send {file} to support.</source>
        <translation>已保存的数据没有丢失。请将 {file} 发送给技术支持。</translation>
    </message>
    <message>
        <source>Inspector, started on {day} at {clock}, was never closed: a power cut, or ended from outside.</source>
        <translation>{day} {clock} 启动的 Inspector 未正常关闭：可能断电，或被外部终止。</translation>
    </message>
    <message>
        <source>Nothing is left to do. The log is {file}.</source>
        <translation>无需任何操作。日志文件为 {file}。</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Parts of Inspector cannot be loaded.</source>
        <translation>Inspector 的部分组件无法加载。</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>请先学习合格零件。</translation>
    </message>
    <message>
        <source>Keep these limits</source>
        <translation>采用这些限值</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>正在读取学习结果 …</translation>
    </message>
    <message>
        <source>Nothing is learned yet.</source>
        <translation>尚未学习。</translation>
    </message>
    <message>
        <source>That is no limit: it must be above 0.</source>
        <translation>限值无效：必须大于 0。</translation>
    </message>
    <message>
        <source>Pictures of defects</source>
        <translation>缺陷图像</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>点</translation>
    </message>
    <message>
        <source>{count} defect pictures</source>
        <translation>{count} 幅缺陷图像</translation>
    </message>
    <message>
        <source>Back to the scores</source>
        <translation>返回得分</translation>
    </message>
    <message>
        <source>Where do good parts end?</source>
        <translation>合格到哪里为止？</translation>
    </message>
    <message>
        <source>Draw a defect on a good part</source>
        <translation>在合格零件上画一个缺陷</translation>
    </message>
    <message>
        <source>The smallest defect that is found</source>
        <translation>可检出的最小缺陷</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>{count} held-out good parts</source>
        <translation>{count} 件留出的合格零件</translation>
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
        <source>Parts come every {every}; this computer needs {needed} for one.</source>
        <translation>零件每 {every} 到达一件；此电脑每件需 {needed}。</translation>
    </message>
    <message>
        <source>Slow the line down to {count} parts a minute, or parts will get no verdict.</source>
        <translation>请将产线降至每分钟 {count} 件，否则会有零件无法判定。</translation>
    </message>
    <message>
        <source>Looking at part {number}, line runs on</source>
        <translation>正在查看零件 {number}，产线继续运行</translation>
    </message>
    <message>
        <source>Looking at part {number}</source>
        <translation>正在查看零件 {number}</translation>
    </message>
    <message>
        <source>Part {number} failed, 1 more waits</source>
        <translation>零件 {number} 不良，另有 1 件待确认</translation>
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
    <name>LineForm</name>
    <message>
        <source>How parts are taken</source>
        <translation>零件接收</translation>
    </message>
    <message>
        <source>What triggers a part</source>
        <translation>触发方式</translation>
    </message>
    <message>
        <source>When Inspector starts</source>
        <translation>Inspector 启动时</translation>
    </message>
    <message>
        <source>Parts that may wait</source>
        <translation>可等待的零件数</translation>
    </message>
    <message>
        <source>One more gets no verdict, with the reason.</source>
        <translation>超出的零件不作判定，并注明原因。</translation>
    </message>
    <message>
        <source>Longest time for a part</source>
        <translation>单件最长时间</translation>
    </message>
    <message>
        <source>A later verdict is thrown away: no verdict.</source>
        <translation>超时得出的判定作废，按无法判定处理。</translation>
    </message>
    <message>
        <source>Wait for the picture</source>
        <translation>等待图像</translation>
    </message>
    <message>
        <source>From the trigger on; longer than the camera exposes.</source>
        <translation>从触发起算；须长于相机曝光时间。</translation>
    </message>
    <message>
        <source>Look for a lost camera</source>
        <translation>查找断开的相机</translation>
    </message>
    <message>
        <source>The line goes on meanwhile. Off: its loss stops the line.</source>
        <translation>期间产线继续运行。关闭时：相机断开即停线。</translation>
    </message>
    <message>
        <source>Read ids from codes</source>
        <translation>读码获取 ID</translation>
    </message>
    <message>
        <source>In the picture, where the trigger brings no id of the part.</source>
        <translation>触发未提供零件 ID 时，从图像中读取。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>任意码</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>By itself every</source>
        <translation>自动触发间隔</translation>
    </message>
    <message>
        <source>Beside the key T and the button.</source>
        <translation>另可用 T 键和按钮触发。</translation>
    </message>
    <message>
        <source>Over the network, port</source>
        <translation>网络触发，端口</translation>
    </message>
    <message>
        <source>A controller asks, and is told the verdict (TCP).</source>
        <translation>控制器发出请求，并收到判定 (TCP)。</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>谁可请求</translation>
    </message>
    <message>
        <source>The network needs no password: only on that of the line.</source>
        <translation>网络访问不需要密码：请仅用于产线网络。</translation>
    </message>
    <message>
        <source>Folder: one picture per trigger</source>
        <translation>文件夹：每次触发一幅图像</translation>
    </message>
    <message>
        <source>Off: one after the other by themselves.</source>
        <translation>关闭时：自动逐幅进行。</translation>
    </message>
    <message>
        <source>Folder: least time between parts</source>
        <translation>文件夹：零件最小间隔</translation>
    </message>
    <message>
        <source>Folder: begin again at its end</source>
        <translation>文件夹：到末尾后重新开始</translation>
    </message>
    <message>
        <source>Name of this line</source>
        <translation>此产线的名称</translation>
    </message>
    <message>
        <source>On the screen and in the records.</source>
        <translation>显示在屏幕上和记录中。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Pictures come from</source>
        <translation>图像来自</translation>
    </message>
    <message>
        <source>The operator chooses the source</source>
        <translation>由操作员选择图像源</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>As soon as recipe and source are ready.</source>
        <translation>配方和图像源就绪后即启动。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The operator chooses</source>
        <translation>由操作员选择</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择 …</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>Look again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>What was changed here is not saved yet.</source>
        <translation>此处的更改尚未保存。</translation>
    </message>
    <message>
        <source>Save it, or leave it as it was.</source>
        <translation>请保存，或保持原样。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存并离开</translation>
    </message>
    <message>
        <source>It takes effect when the line is started the next time.</source>
        <translation>产线下次启动时生效。</translation>
    </message>
    <message>
        <source>Close Inspector and start it again: it has another number of lines then.</source>
        <translation>请关闭并重新启动 Inspector：届时产线数量改变。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Line and trigger</source>
        <translation>产线与触发</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>恢复为文件中的内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>移除第二条产线</translation>
    </message>
    <message>
        <source>Add a second line</source>
        <translation>添加第二条产线</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Change the source</source>
        <translation>更换图像源</translation>
    </message>
    <message>
        <source>This part was not rejected: choose a rejected one first</source>
        <translation>此零件未被判为不良：请先选择一件不良零件</translation>
    </message>
    <message>
        <source>Set all counters to zero? {count} parts were counted.</source>
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
    <name>LoadingWorker</name>
    <message>
        <source>Recipe {name} could not be loaded.</source>
        <translation>配方 {name} 无法加载。</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>on parts it learns</source>
        <translation>学习的零件</translation>
    </message>
    <message>
        <source>on parts it does not</source>
        <translation>未学习的零件</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>waiting for its turn …</source>
        <translation>等待中 …</translation>
    </message>
    <message>
        <source>{found} of {count} defects found · AUROC {auroc}</source>
        <translation>{count} 个缺陷检出 {found} 个 · AUROC {auroc}</translation>
    </message>
    <message>
        <source>No synthetic stain was found reliably.</source>
        <translation>合成污渍均未能可靠检出。</translation>
    </message>
    <message>
        <source>Finds stains from {size}</source>
        <translation>可检出 {size} 起的污渍</translation>
    </message>
    <message>
        <source>to learn</source>
        <translation>学习用时</translation>
    </message>
    <message>
        <source>per part</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>正在测量 …</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Settings of {method}</source>
        <translation>{method} 的设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>全部比较</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>Learn with all three and see how they do</source>
        <translation>用三种方法分别学习并比较效果</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>Parts that vary, or lie a little differently each time</source>
        <translation>有差异或每次位置略有不同的零件</translation>
    </message>
    <message>
        <source>Parts that always lie in the same place</source>
        <translation>始终位于同一位置的零件</translation>
    </message>
    <message>
        <source>Plain surfaces and fine, regular textures</source>
        <translation>素面及细密规则的纹理</translation>
    </message>
    <message>
        <source>Remembers what good parts look like, and looks for anything that it has never seen anywhere.</source>
        <translation>记住合格零件的样子，寻找从未见过的地方。</translation>
    </message>
    <message>
        <source>Learns what is usual at each place of the picture. Fastest; each part must be in place.</source>
        <translation>学习图像每个位置的常态。最快；零件必须到位。</translation>
    </message>
    <message>
        <source>Learns to redraw good parts, and shows where redrawing fails. Needs many pictures and time.</source>
        <translation>学习重绘合格零件，并显示重绘失败之处。需要大量图像和时间。</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Most sensitive</source>
        <translation>最灵敏</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>A smaller picture: quickest for each part, the smallest defects may be missed.</source>
        <translation>图像较小：每件用时最短，但可能漏检最小的缺陷。</translation>
    </message>
    <message>
        <source>For most products.</source>
        <translation>适合大多数产品。</translation>
    </message>
    <message>
        <source>A larger picture: sees smaller defects, takes longer for each part.</source>
        <translation>图像较大：能看到更小的缺陷，每件用时更长。</translation>
    </message>
    <message>
        <source>Settings that you changed under Advanced.</source>
        <translation>您在“高级”中更改过的设置。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Inspect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>示教</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>NearestParts</name>
    <message>
        <source>The parts nearest to the limits</source>
        <translation>最接近限值的零件</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>good</source>
        <translation>合格</translation>
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
        <source>Pictures of good parts are all it takes</source>
        <translation>只需合格零件的图像</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>尚无配方</translation>
    </message>
    <message>
        <source>Teach a product</source>
        <translation>示教产品</translation>
    </message>
    <message>
        <source>A camera, or a folder of pictures</source>
        <translation>相机，或图像文件夹</translation>
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
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Only whole numbers are possible.</source>
        <translation>只能输入整数。</translation>
    </message>
    <message>
        <source>Above {low}, up to {high}.</source>
        <translation>大于 {low}，不超过 {high}。</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>{low} 到 {high}。</translation>
    </message>
    <message>
        <source>Above {low}.</source>
        <translation>大于 {low}。</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>至少 {low}。</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>最多 {high}。</translation>
    </message>
</context>
<context>
    <name>OneCamera</name>
    <message>
        <source>The camera does not answer.</source>
        <translation>相机无响应。</translation>
    </message>
    <message>
        <source>Take it off its power for some seconds.</source>
        <translation>请将相机断电数秒。</translation>
    </message>
    <message>
        <source>The camera was stopped by an error.</source>
        <translation>相机因错误而停止。</translation>
    </message>
</context>
<context>
    <name>OperatorChooser</name>
    <message>
        <source>Who is at the station?</source>
        <translation>谁在此工位？</translation>
    </message>
    <message>
        <source>Scan your badge, touch your name or type it.</source>
        <translation>请扫描工牌、点按姓名或输入姓名。</translation>
    </message>
    <message>
        <source>The line starts once somebody has signed in.</source>
        <translation>有人登录后产线才会启动。</translation>
    </message>
    <message>
        <source>Signed in: {name}.</source>
        <translation>已登录：{name}。</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>姓名或工牌</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>保持现状 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OtherRule</name>
    <message>
        <source>Good parts rejected: at most 1 in …</source>
        <translation>合格零件误判：不超过 1/…</translation>
    </message>
    <message>
        <source>Mean + deviations</source>
        <translation>均值 + 标准差</translation>
    </message>
    <message>
        <source>Percentile of the good parts</source>
        <translation>合格零件的百分位数</translation>
    </message>
    <message>
        <source>Best F1 with the defects</source>
        <translation>缺陷的最佳 F1</translation>
    </message>
    <message>
        <source>Share of the defects found</source>
        <translation>缺陷检出比例</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>其他规则</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>1 in</source>
        <translation>1 /</translation>
    </message>
    <message>
        <source>good parts</source>
        <translation>合格零件</translation>
    </message>
    <message>
        <source>Good parts sent to review</source>
        <translation>合格零件送复检</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>不复检</translation>
    </message>
    <message>
        <source>The limit is estimated from the good parts; the sentence above says what they prove.</source>
        <translation>限值由合格零件估计；上方的句子说明它们能证明什么。</translation>
    </message>
    <message>
        <source>The highest limit that still finds that share of the defects at hand.</source>
        <translation>仍能检出现有缺陷中该比例的最高限值。</translation>
    </message>
    <message>
        <source>Says little where the scores are skewed: look at what it promises.</source>
        <translation>得分分布偏斜时意义不大：请看它的承诺。</translation>
    </message>
    <message>
        <source>Of the good parts that were not learned; 100 % is the worst of them.</source>
        <translation>取自未参与学习的合格零件；100 % 为其中最差的一件。</translation>
    </message>
    <message>
        <source>Fits the defects at hand; others may look different.</source>
        <translation>仅适合现有缺陷；其他缺陷可能不同。</translation>
    </message>
</context>
<context>
    <name>OverridePanel</name>
    <message>
        <source>Why may production start anyway?</source>
        <translation>为何仍可启动生产？</translation>
    </message>
    <message>
        <source>The reason stands in the records, with all that was found.</source>
        <translation>原因将与所有检查结果一起写入记录。</translation>
    </message>
    <message>
        <source>Challenge part is worn or missing</source>
        <translation>样件磨损或缺失</translation>
    </message>
    <message>
        <source>Light or camera was set anew</source>
        <translation>光照或相机已重新设置</translation>
    </message>
    <message>
        <source>Parts are inspected by hand as well</source>
        <translation>零件同时由人工检验</translation>
    </message>
    <message>
        <source>Trial run, nothing is delivered</source>
        <translation>试运行，产品不交付</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Let production start</source>
        <translation>允许启动生产</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>返回点检</translation>
    </message>
</context>
<context>
    <name>PartGallery</name>
    <message>
        <source>no picture</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>picture not kept</source>
        <translation>图像未保存</translation>
    </message>
    <message>
        <source>picture gone</source>
        <translation>图像已不在</translation>
    </message>
    <message>
        <source>Parts as pictures</source>
        <translation>以图像显示零件</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>将判为</translation>
    </message>
    <message>
        <source>Parts as a table</source>
        <translation>以表格显示零件</translation>
    </message>
</context>
<context>
    <name>PartView</name>
    <message>
        <source>The camera gave no picture</source>
        <translation>相机未给出图像</translation>
    </message>
    <message>
        <source>The picture was not kept</source>
        <translation>图像未保存</translation>
    </message>
    <message>
        <source>Of parts that passed, only a sample is kept. All else about the part is here.</source>
        <translation>合格零件的图像仅抽样保存。该零件的其他信息均在此处。</translation>
    </message>
    <message>
        <source>The picture is no longer there</source>
        <translation>图像已不存在</translation>
    </message>
    <message>
        <source>It was removed to make room, or the disk with the pictures is not connected.</source>
        <translation>图像已因腾出空间而删除，或存放图像的磁盘未连接。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <source>The newer part (←)</source>
        <translation>较新的零件 (←)</translation>
    </message>
    <message>
        <source>The older part (→)</source>
        <translation>较早的零件 (→)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>零件信息</translation>
    </message>
    <message>
        <source>Version {number}, of then</source>
        <translation>版本 {number}，当时</translation>
    </message>
    <message>
        <source>Version {number}, now</source>
        <translation>版本 {number}，现在</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>1 part was exported</source>
        <translation>已导出 1 件零件</translation>
    </message>
    <message>
        <source>{count} parts were exported</source>
        <translation>已导出 {count} 件零件</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 件零件</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} 件零件</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在计数 …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No parts are recorded yet</source>
        <translation>尚无零件记录</translation>
    </message>
    <message>
        <source>Every part that the line inspects will be found here, with its picture if it was rejected.</source>
        <translation>产线检测的每个零件都会出现在此处，不良零件附有图像。</translation>
    </message>
    <message>
        <source>No part matches</source>
        <translation>没有符合条件的零件</translation>
    </message>
    <message>
        <source>Choose another time, or ask for less.</source>
        <translation>请选择其他时间，或放宽条件。</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>显示所有零件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>With what was recorded meanwhile (F5)</source>
        <translation>包含期间新增的记录 (F5)</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>{file} is no picture that can be read.</source>
        <translation>{file} 不是可读取的图像。</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>产品照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图像 …</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>不用照片</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>将图像拖到此处</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
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
        <source>Right or wrong?</source>
        <translation>判定对吗？</translation>
    </message>
    <message>
        <source>Confirm or overrule this verdict, in the history (D)</source>
        <translation>在“历史”中确认或改判此判定 (D)</translation>
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
        <source>{purpose}: engineer's PIN</source>
        <translation>{purpose}：请输入工程师 PIN</translation>
    </message>
</context>
<context>
    <name>ProcessView</name>
    <message>
        <source>At least eight passed parts are needed.</source>
        <translation>至少需要 8 件判为合格的零件。</translation>
    </message>
    <message>
        <source>Score, per cent of the fail limit</source>
        <translation>得分，不良限值的百分比</translation>
    </message>
    <message>
        <source>Brightness, per cent of the usual</source>
        <translation>亮度，常值的百分比</translation>
    </message>
    <message>
        <source>Sharpness, per cent of the usual</source>
        <translation>清晰度，常值的百分比</translation>
    </message>
    <message>
        <source>Position, pixels from the usual place</source>
        <translation>位置，偏离平常位置的像素</translation>
    </message>
    <message>
        <source>Too few scores were kept when it was taught.</source>
        <translation>示教时保留的得分太少。</translation>
    </message>
    <message>
        <source>This recipe does not look for the part’s position.</source>
        <translation>此配方不定位零件。</translation>
    </message>
    <message>
        <source>usual: the first {count} parts, for {recipe} does not know</source>
        <translation>常值：取最初 {count} 件，因 {recipe} 中没有常值</translation>
    </message>
    <message>
        <source>usual: the good images of {recipe}</source>
        <translation>常值：{recipe} 的合格图像</translation>
    </message>
    <message>
        <source>Moving average of the parts that passed · band: warned of beyond it</source>
        <translation>判为合格的零件的移动平均 · 色带：超出即预警</translation>
    </message>
    <message>
        <source>mark: warned of on the line</source>
        <translation>标记：产线上已预警</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Give the product a name first</source>
        <translation>请先为产品命名</translation>
    </message>
    <message>
        <source>Give the product another name</source>
        <translation>请换一个产品名称</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>新产品</translation>
    </message>
    <message>
        <source>A new version, from version {number}</source>
        <translation>新版本，基于版本 {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As people call it, or its barcode</source>
        <translation>常用名称或条码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Lamp, lens, shift, why a new version: whatever helps later</source>
        <translation>光源、镜头、班次、新版本原因：日后有用的信息</translation>
    </message>
    <message>
        <source>Photo, if you like</source>
        <translation>照片（可选）</translation>
    </message>
    <message>
        <source>Shown where a recipe is chosen. Without one it is the first good picture.</source>
        <translation>选择配方时显示。没有照片则用第一幅合格图像。</translation>
    </message>
    <message>
        <source>There is a recipe “{name}” already. Go back and press New version to teach it again.</source>
        <translation>已有名为“{name}”的配方。请返回并点按“新版本”重新示教。</translation>
    </message>
    <message>
        <source>“{name}” is being taught already. Go back and press Go on, or use another name.</source>
        <translation>“{name}”已在示教中。请返回并点按“继续”，或换一个名称。</translation>
    </message>
    <message>
        <source>The name is too long: up to 64 characters.</source>
        <translation>名称过长：最多 64 个字符。</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces, hyphens and dots; begin and end with a letter or digit.</source>
        <translation>可用字母、数字、空格、连字符和点；首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>Operators choose the product by this name, or scan it as a barcode.</source>
        <translation>操作员按此名称选择产品，或扫描其条码。</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>At most {share} of the good parts rejected, 95 % sure.</source>
        <translation>合格零件误判不超过 {share}，置信度 95 %。</translation>
    </message>
    <message>
        <source>At most {one_in} good parts rejected, 95 % sure.</source>
        <translation>合格零件误判不超过 {one_in}，置信度 95 %。</translation>
    </message>
    <message>
        <source>The one defect is found.</source>
        <translation>唯一的缺陷已检出。</translation>
    </message>
    <message>
        <source>All {count} defects found.</source>
        <translation>{count} 个缺陷全部检出。</translation>
    </message>
    <message>
        <source>{missed} of {count} defects missed.</source>
        <translation>{count} 个缺陷漏检 {missed} 个。</translation>
    </message>
    <message>
        <source>1 of the {count} good parts that were not learned is above the limit;</source>
        <translation>未参与学习的 {count} 件合格零件中有 1 件超过限值；</translation>
    </message>
    <message>
        <source>{rejected} of the {count} good parts that were not learned are above the limit;</source>
        <translation>未参与学习的 {count} 件合格零件中有 {rejected} 件超过限值；</translation>
    </message>
    <message>
        <source>{count} good parts cannot prove less than that.</source>
        <translation>{count} 件合格零件无法证明更低的比例。</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail of their scores.</source>
        <translation>预期的 {expected} 由其得分的尾部估计。</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail; {missing} more good images would prove it.</source>
        <translation>预期的 {expected} 由尾部估计；再加 {missing} 幅合格图像即可证明。</translation>
    </message>
    <message>
        <source>The {expected} expected is estimated from the tail: too rare to be proved with images.</source>
        <translation>预期的 {expected} 由尾部估计：过于罕见，无法用图像证明。</translation>
    </message>
    <message>
        <source>That is little to go by: teach more good images before you rely on it.</source>
        <translation>依据太少：请先示教更多合格图像，再信赖此结果。</translation>
    </message>
    <message>
        <source>where the true {expected} limit lies, 95 % sure</source>
        <translation>{expected} 限值的真实位置，置信度 95 %</translation>
    </message>
    <message>
        <source>no defect pictures</source>
        <translation>无缺陷图像</translation>
    </message>
    <message>
        <source>{expected} (up to {upper})</source>
        <translation>{expected}（最高 {upper}）</translation>
    </message>
    <message>
        <source>of new ones about {expected} will be. More good images would make that surer.</source>
        <translation>新零件中约有 {expected} 会超过。更多合格图像会使其更可靠。</translation>
    </message>
    <message>
        <source>{missed} of {count} ({low} – {high})</source>
        <translation>{missed}/{count}（{low} – {high}）</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>What the limit promises</source>
        <translation>限值的承诺</translation>
    </message>
    <message>
        <source>Reject at most one good part in {count}</source>
        <translation>每 {count} 件合格零件最多误判 1 件</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>其他 …</translation>
    </message>
    <message>
        <source>Another share, or another rule</source>
        <translation>其他比例或其他规则</translation>
    </message>
    <message>
        <source>Good parts rejected, expected</source>
        <translation>合格零件误判（预期）</translation>
    </message>
    <message>
        <source>Good parts sent to review</source>
        <translation>合格零件送复检</translation>
    </message>
    <message>
        <source>Defects missed</source>
        <translation>漏检缺陷</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Would a defect be found?</source>
        <translation>缺陷能检出吗？</translation>
    </message>
    <message>
        <source>Your defect pictures</source>
        <translation>您的缺陷图像</translation>
    </message>
    <message>
        <source>Draw a scratch or a stain on a good part: the heat follows your stroke.</source>
        <translation>在合格零件上画划痕或污渍：热图随笔迹变化。</translation>
    </message>
    <message>
        <source>Smallest found here</source>
        <translation>此处检出的最小缺陷</translation>
    </message>
    <message>
        <source>Draw a defect</source>
        <translation>画缺陷</translation>
    </message>
    <message>
        <source>Sensitivity test</source>
        <translation>灵敏度测试</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>文件夹 …</translation>
    </message>
    <message>
        <source>Choose a folder of pictures of defects</source>
        <translation>选择缺陷图像文件夹</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>最佳 F1</translation>
    </message>
    <message>
        <source>The limit that tells good parts and these defects apart best</source>
        <translation>最能区分合格零件与这些缺陷的限值</translation>
    </message>
    <message>
        <source>Find all</source>
        <translation>全部检出</translation>
    </message>
    <message>
        <source>The highest limit that finds all of these defects</source>
        <translation>能检出所有这些缺陷的最高限值</translation>
    </message>
    <message>
        <source>Defects found against good parts rejected</source>
        <translation>缺陷检出与合格零件误判的关系</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This picture cannot be judged.</source>
        <translation>此图像无法判定。</translation>
    </message>
    <message>
        <source>The part was not found in the picture.</source>
        <translation>图像中未找到零件。</translation>
    </message>
    <message>
        <source>The camera gave no picture of this part.</source>
        <translation>相机未给出此零件的图像。</translation>
    </message>
    <message>
        <source>Parts come faster than they can be inspected.</source>
        <translation>零件到达速度超过检测速度。</translation>
    </message>
    <message>
        <source>There was no verdict within the time limit.</source>
        <translation>在时限内未得出判定。</translation>
    </message>
    <message>
        <source>The line was stopped before this part was inspected.</source>
        <translation>该零件检测前产线已停止。</translation>
    </message>
    <message>
        <source>The computer can no longer inspect.</source>
        <translation>电脑已无法检测。</translation>
    </message>
    <message>
        <source>The recipe gave no usable values. Calibrate a new version.</source>
        <translation>配方未给出可用的数值。请标定新版本。</translation>
    </message>
    <message>
        <source>Parts cannot be recorded.</source>
        <translation>零件无法记录。</translation>
    </message>
    <message>
        <source>A fault of the program. Call the engineer.</source>
        <translation>程序故障。请联系工程师。</translation>
    </message>
    <message>
        <source>This part could not be inspected.</source>
        <translation>此零件无法检测。</translation>
    </message>
    <message>
        <source>Scratch or crack</source>
        <translation>划痕或裂纹</translation>
    </message>
    <message>
        <source>Dent or deformation</source>
        <translation>凹痕或变形</translation>
    </message>
    <message>
        <source>Stain or foreign matter</source>
        <translation>污渍或异物</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Reflection or light</source>
        <translation>反光或光照</translation>
    </message>
    <message>
        <source>Dust, wiped off</source>
        <translation>灰尘，已擦除</translation>
    </message>
    <message>
        <source>Permitted mark</source>
        <translation>允许的痕迹</translation>
    </message>
    <message>
        <source>Lay in a wrong place</source>
        <translation>位置不对</translation>
    </message>
</context>
<context>
    <name>RecipeChange</name>
    <message>
        <source>Change the recipe</source>
        <translation>更换配方</translation>
    </message>
    <message>
        <source>No recipe is named “{name}”</source>
        <translation>没有名为“{name}”的配方</translation>
    </message>
    <message>
        <source>{recipe} is still being loaded. Scan again in a moment</source>
        <translation>{recipe} 仍在加载。请稍后再扫描</translation>
    </message>
    <message>
        <source>{recipe} is loaded already</source>
        <translation>{recipe} 已加载</translation>
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
        <source>version {number} · loaded</source>
        <translation>版本 {number} · 已加载</translation>
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
    <name>Records</name>
    <message>
        <source>Part {number}</source>
        <translation>零件 {number}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>已改判</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>已学习</translation>
    </message>
</context>
<context>
    <name>RecordsHeader</name>
    <message>
        <source>running {recipe}</source>
        <translation>运行 {recipe}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>已改判</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>重复性</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点检</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>{count} of the parts have no picture any more.</source>
        <translation>其中 {count} 件零件已没有图像。</translation>
    </message>
    <message>
        <source>They cannot be learned and stay on the list; press B on each to take it off.</source>
        <translation>这些零件无法学习，仍留在列表中；逐件按 B 可移出列表。</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>References</source>
        <translation>参考零件</translation>
    </message>
    <message>
        <source>Good parts that are judged whenever the recipe is loaded, each also with a defect drawn on it: their scores must come out the same. Take parts that look typical; those right at a limit are left out.</source>
        <translation>每次加载配方时判定的合格零件，每件另有一份画上缺陷的副本：得分必须与原来一致。请选择外观典型的零件；紧贴限值的零件不采用。</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>由程序选择</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>the program's choice</source>
        <translation>程序选择</translation>
    </message>
    <message>
        <source>{count} chosen, no more</source>
        <translation>已选 {count} 件，不能再选</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 件</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The pattern is not found even where it was drawn: draw another</source>
        <translation>模板在所画位置也找不到：请另画一个</translation>
    </message>
    <message>
        <source>All of the picture is inspected: that is right for most products</source>
        <translation>检测整幅图像：适合大多数产品</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>检测范围</translation>
    </message>
    <message>
        <source>What the detector sees</source>
        <translation>检测器看到的图像</translation>
    </message>
    <message>
        <source>The picture before (Page Up)</source>
        <translation>上一幅图像 (Page Up)</translation>
    </message>
    <message>
        <source>The next picture (Page Down)</source>
        <translation>下一幅图像 (Page Down)</translation>
    </message>
    <message>
        <source>Blend the reference over the picture: what does not lie on it is seen twice</source>
        <translation>将参考图叠加到图像上：未对齐处会出现重影</translation>
    </message>
    <message>
        <source>Ghost of the reference</source>
        <translation>参考图叠加</translation>
    </message>
    <message>
        <source>smallest defect that can show: {size} pixels</source>
        <translation>可见的最小缺陷：{size} 像素</translation>
    </message>
    <message>
        <source>found, match {percent}</source>
        <translation>已找到，匹配度 {percent}</translation>
    </message>
    <message>
        <source>not found, match {percent}</source>
        <translation>未找到，匹配度 {percent}</translation>
    </message>
    <message>
        <source>{number} of {count} · {name}</source>
        <translation>{number}/{count} · {name}</translation>
    </message>
    <message>
        <source>the drawn region</source>
        <translation>所画区域</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>all of the picture</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>忽略 {count} 处</translation>
    </message>
</context>
<context>
    <name>RegionTools</name>
    <message>
        <source>Inspect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Draw what is inspected; without it, all of the picture is</source>
        <translation>画出检测范围；不画则检测整幅图像</translation>
    </message>
    <message>
        <source>Draw what is left out, such as a print that changes</source>
        <translation>画出忽略的部分，例如会变化的印字</translation>
    </message>
    <message>
        <source>Draw by what each part is found: something with edges that every part has</source>
        <translation>画出用于定位的部分：每个零件都有、边缘清晰</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Polygon: a corner a click, a double click closes it</source>
        <translation>多边形：单击添加顶点，双击闭合</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Delete the shape (Del)</source>
        <translation>删除形状 (Del)</translation>
    </message>
</context>
<context>
    <name>RejudgePage</name>
    <message>
        <source>As many parts would pass as did.</source>
        <translation>合格零件数不变。</translation>
    </message>
    <message>
        <source>{freed} of {before} parts that failed or were in review would pass. {caught} that passed would not.</source>
        <translation>{before} 件不良或复检零件中有 {freed} 件将判为合格。原判合格的有 {caught} 件将不再合格。</translation>
    </message>
    <message>
        <source>Verdict of then, and what it would be</source>
        <translation>当时的判定与新判定</translation>
    </message>
    <message>
        <source>the newest {count}</source>
        <translation>最新 {count} 件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在计数 …</translation>
    </message>
    <message>
        <source>No verdict would change</source>
        <translation>判定均不会改变</translation>
    </message>
    <message>
        <source>Move the limits: each part is judged again by the score it was kept with.</source>
        <translation>移动限值：每个零件按记录的得分重新判定。</translation>
    </message>
    <message>
        <source>Limits to try</source>
        <translation>试用限值</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The limits of then</source>
        <translation>当时的限值</translation>
    </message>
    <message>
        <source>In per cent of the fail limit that each part was judged by. Nothing in the records changes; to use other limits on the line, choose Teach, then Change the limits.</source>
        <translation>以各零件判定时所用不良限值的百分比表示。记录不会改变；如需在产线上使用其他限值，请选择“示教”，再选择“更改限值”。</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>复检起点</translation>
    </message>
    <message>
        <source>Fail from</source>
        <translation>不良起点</translation>
    </message>
</context>
<context>
    <name>RejudgeVersionPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export both verdicts</source>
        <translation>导出两种判定</translation>
    </message>
    <message>
        <source>1 part was exported</source>
        <translation>已导出 1 件零件</translation>
    </message>
    <message>
        <source>{count} parts were exported</source>
        <translation>已导出 {count} 件零件</translation>
    </message>
    <message>
        <source>No version is there</source>
        <translation>没有可用的版本</translation>
    </message>
    <message>
        <source>The version that is to judge</source>
        <translation>用于判定的版本</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在计数 …</translation>
    </message>
    <message>
        <source>The filter finds 1 part; with a picture: {pictured}.</source>
        <translation>筛选出 1 件零件；有图像：{pictured} 件。</translation>
    </message>
    <message>
        <source>The filter finds {parts} parts; with a picture: {pictured}.</source>
        <translation>筛选出 {parts} 件零件；有图像：{pictured} 件。</translation>
    </message>
    <message>
        <source>Judge 1 part again</source>
        <translation>重新判定 1 件零件</translation>
    </message>
    <message>
        <source>Judge {count} parts again</source>
        <translation>重新判定 {count} 件零件</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>已停止，完成 {done}/{total}。</translation>
    </message>
    <message>
        <source>Loading the version …</source>
        <translation>正在加载版本 …</translation>
    </message>
    <message>
        <source>The part keeps its verdict.</source>
        <translation>该零件的判定不变。</translation>
    </message>
    <message>
        <source>Of {count} parts {changed} change: {ways}.</source>
        <translation>{count} 件零件中有 {changed} 件判定改变：{ways}。</translation>
    </message>
    <message>
        <source>Of {count} parts none changes its verdict.</source>
        <translation>{count} 件零件的判定均未改变。</translation>
    </message>
    <message>
        <source>Of {count} parts 1 changes: {ways}.</source>
        <translation>{count} 件零件中有 1 件判定改变：{ways}。</translation>
    </message>
    <message>
        <source>1 picture is gone or damaged.</source>
        <translation>1 幅图像已不存在或已损坏。</translation>
    </message>
    <message>
        <source>{count} pictures are gone or damaged.</source>
        <translation>{count} 幅图像已不存在或已损坏。</translation>
    </message>
    <message>
        <source>1 part has no picture and is left out: of those that pass only a sample is kept.</source>
        <translation>1 件零件没有图像，未参与判定：合格零件的图像仅抽样保存。</translation>
    </message>
    <message>
        <source>{count} parts have no picture and are left out: of those that pass only a sample is kept.</source>
        <translation>{count} 件零件没有图像，未参与判定：合格零件的图像仅抽样保存。</translation>
    </message>
    <message>
        <source>Verdict of then, and what it would be</source>
        <translation>当时的判定与新判定</translation>
    </message>
    <message>
        <source>Verdict of then, and by version {number}</source>
        <translation>当时的判定与版本 {number} 的判定</translation>
    </message>
    <message>
        <source>Judging …</source>
        <translation>正在判定 …</translation>
    </message>
    <message>
        <source>Parts whose verdict changes appear here.</source>
        <translation>判定改变的零件会出现在此处。</translation>
    </message>
    <message>
        <source>No verdict changes</source>
        <translation>判定均未改变</translation>
    </message>
    <message>
        <source>The other version judges each of these parts as it was judged.</source>
        <translation>另一版本对这些零件的判定均与原判定相同。</translation>
    </message>
    <message>
        <source>What would another version have said?</source>
        <translation>另一版本会如何判定？</translation>
    </message>
    <message>
        <source>The kept pictures are inspected again by the version chosen here. Nothing in the records changes, and the line goes first.</source>
        <translation>用此处选择的版本重新检测已保存的图像。记录不会改变，产线优先。</translation>
    </message>
    <message>
        <source>Version to try</source>
        <translation>试用版本</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was judged until then stays in view</source>
        <translation>停止前已判定的结果仍会显示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write both verdicts of all these parts to a CSV or Parquet file</source>
        <translation>将所有这些零件的两种判定写入 CSV 或 Parquet 文件</translation>
    </message>
</context>
<context>
    <name>RepeatabilityPage</name>
    <message>
        <source>The study “{name}” was not ended.</source>
        <translation>研究“{name}”尚未结束。</translation>
    </message>
    <message>
        <source>Each part of the line still belongs to it, until it is complete.</source>
        <translation>完成之前，产线上的每个零件仍归入此研究。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The study is complete: {count} inspections.</source>
        <translation>研究已完成：{count} 次检测。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Looking for parts that were inspected several times …</source>
        <translation>正在查找多次检测的零件 …</translation>
    </message>
    <message>
        <source>No part was inspected for this study</source>
        <translation>此研究没有检测任何零件</translation>
    </message>
    <message>
        <source>It was ended before the line had inspected one.</source>
        <translation>产线尚未检测零件，研究就已结束。</translation>
    </message>
    <message>
        <source>Show repeated parts</source>
        <translation>显示重复检测的零件</translation>
    </message>
    <message>
        <source>No part was inspected more than once</source>
        <translation>没有零件检测过一次以上</translation>
    </message>
    <message>
        <source>Parts with an id are found here once the same version inspected them again. Or run a study: the station says which part to put in.</source>
        <translation>有 ID 的零件由同一版本再次检测后，会出现在此处。也可进行一次研究：工位会提示放入哪个零件。</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新研究</translation>
    </message>
    <message>
        <source>Parts inspected several times</source>
        <translation>多次检测的零件</translation>
    </message>
    <message>
        <source>Choose a study that was run, or what the filter finds</source>
        <translation>选择已进行的研究，或筛选结果</translation>
    </message>
    <message>
        <source>The same parts again and again: the station says which one to put in</source>
        <translation>反复检测相同零件：工位会提示放入哪个零件</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Inspection report</source>
        <translation>检测报告</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>无法写入文件 {path}。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>请选择其他文件夹，或释放磁盘空间。</translation>
    </message>
    <message>
        <source>Parts by hour</source>
        <translation>按小时统计零件</translation>
    </message>
    <message>
        <source>Parts by shift</source>
        <translation>按班次统计零件</translation>
    </message>
    <message>
        <source>Scores, in percent of the fail limit</source>
        <translation>得分，不良限值的百分比</translation>
    </message>
    <message>
        <source>Date, name</source>
        <translation>日期、姓名</translation>
    </message>
    <message>
        <source>Parts that were not passed</source>
        <translation>未判为合格的零件</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 件</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>良率</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>已改判</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 % 不超过</translation>
    </message>
    <message>
        <source>Checks before production</source>
        <translation>生产前点检</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>started without: {reason}</source>
        <translation>未通过仍启动：{reason}</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>RocChart</name>
    <message>
        <source>defects found ↑</source>
        <translation>缺陷检出 ↑</translation>
    </message>
    <message>
        <source>good rejected →</source>
        <translation>合格误判 →</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存 …</translation>
    </message>
    <message>
        <source>Reading what was learned …</source>
        <translation>正在读取学习结果 …</translation>
    </message>
    <message>
        <source>Learn the good parts first.</source>
        <translation>请先学习合格零件。</translation>
    </message>
    <message>
        <source>Start the line</source>
        <translation>启动产线</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>前往产线</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>保存为 PDF …</translation>
    </message>
    <message>
        <source>References …</source>
        <translation>参考零件 …</translation>
    </message>
    <message>
        <source>Choose the good parts that are judged whenever the recipe is loaded</source>
        <translation>选择每次加载配方时判定的合格零件</translation>
    </message>
    <message>
        <source>The line runs {name} · version {number}; it changes between two parts, without a stop.</source>
        <translation>产线正在使用 {name} · 版本 {number}；将在两件之间切换，无需停线。</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <translation>将保存的内容</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Put it on the line at once</source>
        <translation>立即用于产线</translation>
    </message>
    <message>
        <source>Hold failed parts on the screen</source>
        <translation>不良零件停留在屏幕上</translation>
    </message>
    <message>
        <source>Each stays in view until somebody acknowledges it.</source>
        <translation>每件一直显示，直到有人确认。</translation>
    </message>
    <message>
        <source>The line inspects with it from the next start on.</source>
        <translation>产线下次启动起用它检测。</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>已保存的内容</translation>
    </message>
    <message>
        <source>Version {number} is saved.</source>
        <translation>版本 {number} 已保存。</translation>
    </message>
    <message>
        <source>The line inspects with it from the next part on.</source>
        <translation>产线从下一个零件起用它检测。</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>A new version, from version {number}</source>
        <translation>新版本，基于版本 {number}</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>新产品</translation>
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
    <name>ScoreHistogram</name>
    <message>
        <source>fail</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>{count} beyond ›</source>
        <translation>{count} 件超出 ›</translation>
    </message>
</context>
<context>
    <name>ScoreMarks</name>
    <message>
        <source>{count} beyond ›</source>
        <translation>{count} 件超出 ›</translation>
    </message>
</context>
<context>
    <name>ScorePlot</name>
    <message>
        <source>Review limit</source>
        <translation>复检限值</translation>
    </message>
    <message>
        <source>Fail limit</source>
        <translation>不良限值</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys; with Shift in small steps</source>
        <translation>拖动，或用方向键移动；按住 Shift 可微调</translation>
    </message>
    <message>
        <source>Review {percent}</source>
        <translation>复检 {percent}</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>good, not used for learning</source>
        <translation>合格，未参与学习</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>% of the limit</source>
        <translation>限值的 %</translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message>
        <source>Nearest to the limits</source>
        <translation>最接近限值</translation>
    </message>
    <message>
        <source>drag a limit and watch them change</source>
        <translation>拖动限值线，观察变化</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热图</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
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
        <source>fault, see Inspect</source>
        <translation>故障，见“检测”</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
</context>
<context>
    <name>SecondVerdictList</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Scratch</source>
        <translation>划痕</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>污渍</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>凹痕</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未检出</translation>
    </message>
    <message>
        <source>{size} wide</source>
        <translation>宽 {size}</translation>
    </message>
    <message>
        <source>found from {size}</source>
        <translation>{size} 起可检出</translation>
    </message>
    <message>
        <source>not found at any size</source>
        <translation>任何大小都未检出</translation>
    </message>
</context>
<context>
    <name>SensitivityView</name>
    <message>
        <source>Synthetic defects are put on good parts and judged at this limit …</source>
        <translation>正在将合成缺陷加到合格零件上并按此限值判定 …</translation>
    </message>
    <message>
        <source>Puts synthetic defects of several kinds, sizes and contrasts on good parts.</source>
        <translation>将多种类型、大小和对比度的合成缺陷加到合格零件上。</translation>
    </message>
    <message>
        <source>The limit was moved since: test again to see what it finds now.</source>
        <translation>限值已移动：请重新测试，查看现在能检出什么。</translation>
    </message>
    <message>
        <source>Per cent of {count} good parts on which the defect is found at this limit.</source>
        <translation>按此限值，缺陷在 {count} 件合格零件上的检出率 (%)。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Across: size in pixels of the picture. Upwards: contrast.</source>
        <translation>横轴：大小（图像像素）。纵轴：对比度。</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Working resolution</source>
        <translation>工作分辨率</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>权重的 SHA-256</translation>
    </message>
    <message>
        <source>Feature levels</source>
        <translation>特征层级</translation>
    </message>
    <message>
        <source>Features kept</source>
        <translation>保留特征数</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>协方差</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>岭系数</translation>
    </message>
    <message>
        <source>Memory while learning</source>
        <translation>学习时内存</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>邻域</translation>
    </message>
    <message>
        <source>Patches remembered</source>
        <translation>记住的图块数</translation>
    </message>
    <message>
        <source>Share remembered</source>
        <translation>记住的比例</translation>
    </message>
    <message>
        <source>Choice of patches</source>
        <translation>图块选择</translation>
    </message>
    <message>
        <source>Patches to choose from</source>
        <translation>候选图块</translation>
    </message>
    <message>
        <source>Re-weighting</source>
        <translation>重加权</translation>
    </message>
    <message>
        <source>Rounds of held-out scores</source>
        <translation>留出判定轮数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Size inside the network</source>
        <translation>网络内尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Usual errors</source>
        <translation>常见误差</translation>
    </message>
    <message>
        <source>Side of a square with as many pixels as the picture that is inspected.</source>
        <translation>与被检图像像素数相同的正方形的边长。</translation>
    </message>
    <message>
        <source>Of the heat. Empty: what suits the method.</source>
        <translation>热图的平滑。留空：按方法自动选择。</translation>
    </message>
    <message>
        <source>Another one makes other random choices.</source>
        <translation>换一个种子，随机选择也不同。</translation>
    </message>
    <message>
        <source>bf16 is quicker, and used only if it changes no verdict.</source>
        <translation>bf16 更快，仅在不改变任何判定时使用。</translation>
    </message>
    <message>
        <source>timm name of the network that describes the picture.</source>
        <translation>描述图像的网络的 timm 名称。</translation>
    </message>
    <message>
        <source>For a backbone whose weights are not installed.</source>
        <translation>用于未安装权重的骨干网络。</translation>
    </message>
    <message>
        <source>Required with a weights file.</source>
        <translation>使用权重文件时必填。</translation>
    </message>
    <message>
        <source>Steps between places, in pixels: small ones see small defects.</source>
        <translation>位置间的步长（像素）：步长小，能看到小缺陷。</translation>
    </message>
    <message>
        <source>Of each place, chosen at random.</source>
        <translation>每个位置的，随机选取。</translation>
    </message>
    <message>
        <source>How it is kept sound with few pictures.</source>
        <translation>图像较少时如何保持稳定。</translation>
    </message>
    <message>
        <source>Variance added, as a share of the mean variance.</source>
        <translation>附加方差，占平均方差的比例。</translation>
    </message>
    <message>
        <source>For features; what does not fit is computed again.</source>
        <translation>用于特征；放不下的会重新计算。</translation>
    </message>
    <message>
        <source>Places averaged around each place, per side; odd.</source>
        <translation>每个位置周围取平均的边长；须为奇数。</translation>
    </message>
    <message>
        <source>At most. More see finer differences and take longer.</source>
        <translation>最多。越多越能看出细微差别，用时也越长。</translation>
    </message>
    <message>
        <source>Of all patches; replaces their number.</source>
        <translation>占全部图块；代替数量设置。</translation>
    </message>
    <message>
        <source>By coverage, or at random: quicker, but rare looks are lost.</source>
        <translation>按覆盖或随机：随机更快，但会丢失罕见外观。</translation>
    </message>
    <message>
        <source>Drawn at random before the choice, for each one remembered.</source>
        <translation>选择前随机抽取，每记住一个抽取的数量。</translation>
    </message>
    <message>
        <source>Neighbours for the re-weighted score of the paper; 0 leaves it out.</source>
        <translation>论文中重加权得分的近邻数；0 表示不用。</translation>
    </message>
    <message>
        <source>The good parts are split into so many; each is judged by the others.</source>
        <translation>合格零件分为这么多组；每组由其余各组判定。</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>训练要减小的量。</translation>
    </message>
    <message>
        <source>At most.</source>
        <translation>最多。</translation>
    </message>
    <message>
        <source>Pictures in a step.</source>
        <translation>每步图像数。</translation>
    </message>
    <message>
        <source>At the start of training.</source>
        <translation>训练开始时。</translation>
    </message>
    <message>
        <source>How the learning rate falls.</source>
        <translation>学习率如何下降。</translation>
    </message>
    <message>
        <source>Steps without progress before training stops.</source>
        <translation>无进展多少步后停止训练。</translation>
    </message>
    <message>
        <source>A narrow bottleneck, or a net with shortcuts.</source>
        <translation>窄瓶颈，或带跳跃连接的网络。</translation>
    </message>
    <message>
        <source>Of the longer side.</source>
        <translation>长边的尺寸。</translation>
    </message>
    <message>
        <source>Channels of the first level, doubled at each one below.</source>
        <translation>第一层的通道数，逐层加倍。</translation>
    </message>
    <message>
        <source>Numbers that describe a part. Without shortcuts only.</source>
        <translation>描述一个零件的数值个数。仅用于无跳跃连接时。</translation>
    </message>
    <message>
        <source>Of the part to how it was redrawn.</source>
        <translation>零件与其重绘结果之间。</translation>
    </message>
    <message>
        <source>Judge each place by the error usual there.</source>
        <translation>按各位置的常见误差判定。</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>岭</translation>
    </message>
    <message>
        <source>by coverage</source>
        <translation>按覆盖</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>with shortcuts</source>
        <translation>带跳跃连接</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>smoothly</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>when it stalls</source>
        <translation>停滞时</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Something must be entered here.</source>
        <translation>此处必须填写。</translation>
    </message>
    <message>
        <source>Enter whole numbers, with commas between them.</source>
        <translation>请输入整数，以逗号分隔。</translation>
    </message>
    <message>
        <source>This does not have the form that is wanted.</source>
        <translation>格式不符合要求。</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Set the camera …</source>
        <translation>设置相机 …</translation>
    </message>
    <message>
        <source>Line and trigger …</source>
        <translation>产线与触发 …</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>No sounds</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Sound for rejected parts</source>
        <translation>不良零件发声</translation>
    </message>
    <message>
        <source>Sound for every part</source>
        <translation>每个零件发声</translation>
    </message>
    <message>
        <source>This computer has no player for sounds</source>
        <translation>此电脑没有声音播放程序</translation>
    </message>
    <message>
        <source>No sound: {reason}</source>
        <translation>无声音：{reason}</translation>
    </message>
</context>
<context>
    <name>SharpnessPanel</name>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Turn the lens until the bar is longest</source>
        <translation>转动镜头，直到条形最长</translation>
    </message>
    <message>
        <source>{percent} % of the best</source>
        <translation>最佳值的 {percent} %</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Calibration</source>
        <translation>标定</translation>
    </message>
    <message>
        <source>Scores of good parts that were not learned, and the limits</source>
        <translation>未参与学习的合格零件得分及限值</translation>
    </message>
    <message>
        <source>Scores of good parts that were not learned, of defects, and the limits</source>
        <translation>未参与学习的合格零件得分、缺陷得分及限值</translation>
    </message>
</context>
<context>
    <name>ShiftChecker</name>
    <message>
        <source>The check was stopped by an error.</source>
        <translation>点检因错误而停止。</translation>
    </message>
    <message>
        <source>No picture came.</source>
        <translation>没有收到图像。</translation>
    </message>
    <message>
        <source>Check the camera and its trigger, then try again.</source>
        <translation>请检查相机及其触发，然后重试。</translation>
    </message>
    <message>
        <source>The source has no more pictures.</source>
        <translation>图像源已无图像。</translation>
    </message>
    <message>
        <source>It begins again by itself.</source>
        <translation>将自动重新开始。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>{name} has signed in</source>
        <translation>{name} 已登录</translation>
    </message>
    <message>
        <source>A new shift: {name} was signed out</source>
        <translation>新班次：{name} 已退出登录</translation>
    </message>
    <message>
        <source>Nobody used the station for a while: {name} was signed out</source>
        <translation>工位长时间无人使用：{name} 已退出登录</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Choose a folder …</source>
        <translation>选择文件夹 …</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>监视文件夹 …</translation>
    </message>
    <message>
        <source>Play a video …</source>
        <translation>播放视频 …</translation>
    </message>
    <message>
        <source>Camera on the network …</source>
        <translation>网络相机 …</translation>
    </message>
    <message>
        <source>Looking for cameras …</source>
        <translation>正在查找相机 …</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>未连接相机</translation>
    </message>
    <message>
        <source>{kind}: not installed</source>
        <translation>{kind}：未安装</translation>
    </message>
    <message>
        <source>{kind}: cannot be used</source>
        <translation>{kind}：无法使用</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>Folder that pictures are written into</source>
        <translation>写入图像的文件夹</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>New pictures in {folder}</source>
        <translation>{folder} 中的新图像</translation>
    </message>
    <message>
        <source>USB camera {number}</source>
        <translation>USB 相机 {number}</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Opening the window</source>
        <translation>正在打开窗口</translation>
    </message>
    <message>
        <source>Loading what inspects the parts</source>
        <translation>正在加载检测程序</translation>
    </message>
    <message>
        <source>Warming up {recipe}</source>
        <translation>正在预热 {recipe}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>SpotBars</name>
    <message>
        <source>elsewhere</source>
        <translation>其他位置</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Teach a product</source>
        <translation>示教产品</translation>
    </message>
    <message>
        <source>Pictures of good parts are all it takes. The line goes on meanwhile.</source>
        <translation>只需合格零件的图像。产线可继续运行。</translation>
    </message>
    <message>
        <source>Teach a new product</source>
        <translation>示教新产品</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>正在打开 {name} …</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Products that are known</source>
        <translation>已有产品</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>learning done, at {page}</source>
        <translation>学习已完成，当前步骤：{page}</translation>
    </message>
    <message>
        <source>at {page}</source>
        <translation>当前步骤：{page}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
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
        <source>Change the limits</source>
        <translation>更改限值</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Discard the draft of {name}? The pictures stay where they are.</source>
        <translation>丢弃 {name} 的草稿？图像保留在原处。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
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
        <source>Teach a product</source>
        <translation>示教产品</translation>
    </message>
    <message>
        <source>Teach overruled parts as good</source>
        <translation>将改判零件示教为合格</translation>
    </message>
    <message>
        <source>Teach opens as soon as Inspector is ready</source>
        <translation>Inspector 就绪后即打开“示教”</translation>
    </message>
    <message>
        <source>“{text}” came without Enter. Set the scanner to end each barcode with Enter</source>
        <translation>“{text}”末尾没有回车。请将扫码器设为每个条码以回车结束</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Report of the parts in view</source>
        <translation>当前所列零件的报告</translation>
    </message>
    <message>
        <source>The report is written: 1 page</source>
        <translation>报告已写入：1 页</translation>
    </message>
    <message>
        <source>The report is written: {count} pages</source>
        <translation>报告已写入：{count} 页</translation>
    </message>
    <message>
        <source>line: good parts when {recipe} was taught</source>
        <translation>线条：示教 {recipe} 时的合格零件</translation>
    </message>
    <message>
        <source>Where the defects lie</source>
        <translation>缺陷位置</translation>
    </message>
    <message>
        <source>{defects} defects on {parts} parts</source>
        <translation>{parts} 件零件上有 {defects} 个缺陷</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在计数 …</translation>
    </message>
    <message>
        <source>No part to count</source>
        <translation>没有可统计的零件</translation>
    </message>
    <message>
        <source>Choose another time, or ask for less.</source>
        <translation>请选择其他时间，或放宽条件。</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>显示所有零件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>A PDF of these figures, with the rejected parts, for a shift or a lot</source>
        <translation>以上数据的 PDF，附不良零件，用于一个班次或批次</translation>
    </message>
    <message>
        <source>Parts, and the share that did not pass</source>
        <translation>零件数及未判为合格的比例</translation>
    </message>
    <message>
        <source>Scores, per cent of the fail limit</source>
        <translation>得分，不良限值的百分比</translation>
    </message>
    <message>
        <source>No part of these has a defect.</source>
        <translation>这些零件均无缺陷。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Whether light, lens, camera and parts are still as usual</source>
        <translation>光照、镜头、相机和零件是否仍与平常一致</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>To limit</source>
        <translation>距限值</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count}/{of}</translation>
    </message>
    <message>
        <source>repeatability sᵣ</source>
        <translation>重复性 sᵣ</translation>
    </message>
    <message>
        <source>spread of a part, 6 sᵣ</source>
        <translation>单件分散范围，6 sᵣ</translation>
    </message>
    <message>
        <source>of the fail limit</source>
        <translation>以不良限值计</translation>
    </message>
    <message>
        <source>nearest to a limit</source>
        <translation>距限值最近</translation>
    </message>
    <message>
        <source>always the same verdict</source>
        <translation>判定始终相同</translation>
    </message>
    <message>
        <source>agreement, Fleiss' kappa</source>
        <translation>一致性，Fleiss kappa</translation>
    </message>
    <message>
        <source>kappa {kappa} · missed {missed} · false {stopped}</source>
        <translation>kappa {kappa} · 漏检 {missed} · 误判 {stopped}</translation>
    </message>
    <message>
        <source>right by what they are</source>
        <translation>判定与实际相符</translation>
    </message>
    <message>
        <source>There is nothing to report: no part was inspected twice.</source>
        <translation>没有可报告的内容：没有零件检测过两次。</translation>
    </message>
    <message>
        <source>Choose another time, or run a study.</source>
        <translation>请选择其他时间，或进行一次研究。</translation>
    </message>
    <message>
        <source>Repeatability</source>
        <translation>重复性</translation>
    </message>
    <message>
        <source>Scores are in per cent of the fail limit. sᵣ: repeatability standard deviation, pooled over the parts. To limit: distance of a part's mean to the limit where its verdict changes. Risk: that its next inspection gives another verdict, for normally distributed scores of equal spread (Student's t). Bands: three sᵣ to both sides of a limit.</source>
        <translation>得分以不良限值的百分比表示。sᵣ：重复性标准差，由所有零件合并计算。距限值：零件均值到其判定改变处的限值的距离。风险：下次检测得到不同判定的概率，假设得分服从正态分布且分散程度相同（学生 t 分布）。色带：限值两侧各三个 sᵣ。</translation>
    </message>
    <message>
        <source>Intervals of 95 %: chi-square for sᵣ, Clopper-Pearson for shares, large-sample variance over parts for kappa. Missed: defective parts that were passed at least once. False: good parts that were not passed at least once.</source>
        <translation>95 % 区间：sᵣ 用卡方分布，比例用 Clopper-Pearson，kappa 用基于零件的大样本方差。漏检：有缺陷的零件至少一次判为合格。误判：合格零件至少一次未判为合格。</translation>
    </message>
    <message>
        <source>needs two parts</source>
        <translation>需要两件零件</translation>
    </message>
    <message>
        <source>needs two kinds of verdict</source>
        <translation>需要两种判定</translation>
    </message>
    <message>
        <source>no interval: all agree</source>
        <translation>无区间：全部一致</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>有缺陷</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>零件 {number}</translation>
    </message>
    <message>
        <source>No part was inspected twice yet.</source>
        <translation>尚无零件检测过两次。</translation>
    </message>
    <message>
        <source>No score differs at all: the pictures were the same ones, not new ones of the parts.</source>
        <translation>得分完全没有差异：所用的是相同图像，而不是重新采集的零件图像。</translation>
    </message>
    <message>
        <source>1 inspection gave no verdict; that counts as a disagreement.</source>
        <translation>1 次检测无法判定；计为不一致。</translation>
    </message>
    <message>
        <source>{count} inspections gave no verdict; each counts as a disagreement.</source>
        <translation>{count} 次检测无法判定；每次均计为不一致。</translation>
    </message>
    <message>
        <source>The scores of {part} spread more than those of the others; without it sᵣ would be {deviation}.</source>
        <translation>{part} 的得分比其他零件更分散；不计该零件时 sᵣ 为 {deviation}。</translation>
    </message>
    <message>
        <source>{count} parts have fewer than the {planned} repetitions that were planned.</source>
        <translation>{count} 件零件的重复次数少于计划的 {planned} 次。</translation>
    </message>
    <message>
        <source>{count} inspections do not count: of another version, with other limits, of another camera or station.</source>
        <translation>{count} 次检测不计入：版本、限值、相机或工位不同。</translation>
    </message>
    <message>
        <source>{parts} parts, {times} times each</source>
        <translation>{parts} 件零件，每件 {times} 次</translation>
    </message>
    <message>
        <source>The part kept its verdict in {times} repetitions.</source>
        <translation>该零件在 {times} 次重复中判定不变。</translation>
    </message>
    <message>
        <source>The part changed its verdict in {times} repetitions.</source>
        <translation>该零件在 {times} 次重复中判定有改变。</translation>
    </message>
    <message>
        <source>None of {parts} parts changed its verdict in {times} repetitions.</source>
        <translation>{parts} 件零件在 {times} 次重复中判定均未改变。</translation>
    </message>
    <message>
        <source>{changed} of {parts} parts changed their verdict in {times} repetitions.</source>
        <translation>{parts} 件零件中有 {changed} 件在 {times} 次重复中判定有改变。</translation>
    </message>
    <message>
        <source>The part nearest to a limit, {part}, is {count} repeatability deviations away.</source>
        <translation>距限值最近的零件是 {part}，相距 {count} 个重复性标准差。</translation>
    </message>
    <message>
        <source>The part nearest to a limit, {part}, is only {count} repeatability deviations away: its next verdict would be another one with a risk of {risk}.</source>
        <translation>距限值最近的零件是 {part}，仅相距 {count} 个重复性标准差：下次判定不同的风险为 {risk}。</translation>
    </message>
</context>
<context>
    <name>StudyFigures</name>
    <message>
        <source>right by what they are</source>
        <translation>判定与实际相符</translation>
    </message>
    <message>
        <source>click what a part is known as</source>
        <translation>请点按零件的“实际”一栏</translation>
    </message>
</context>
<context>
    <name>StudyFiles</name>
    <message>
        <source>Export the study</source>
        <translation>导出研究</translation>
    </message>
    <message>
        <source>Report of the study</source>
        <translation>研究报告</translation>
    </message>
    <message>
        <source>A table of known parts</source>
        <translation>已知零件表</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>1 inspection was exported</source>
        <translation>已导出 1 次检测</translation>
    </message>
    <message>
        <source>{count} inspections were exported</source>
        <translation>已导出 {count} 次检测</translation>
    </message>
    <message>
        <source>The report is written: 1 page</source>
        <translation>报告已写入：1 页</translation>
    </message>
    <message>
        <source>The report is written: {count} pages</source>
        <translation>报告已写入：{count} 页</translation>
    </message>
    <message>
        <source>Known parts</source>
        <translation>已知零件</translation>
    </message>
    <message>
        <source>A table that says which parts are good and which defective: part, good or defective in each line</source>
        <translation>说明哪些零件合格、哪些有缺陷的表格：每行为零件和 good 或 defective</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Every inspection of the study as a CSV file</source>
        <translation>将研究的每次检测写入 CSV 文件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What is shown here as a PDF</source>
        <translation>将此处显示的内容存为 PDF</translation>
    </message>
</context>
<context>
    <name>StudyResultView</name>
    <message>
        <source>Parts of the study, sorted by score</source>
        <translation>研究的零件，按得分排序</translation>
    </message>
</context>
<context>
    <name>StudyRun</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count}/{of}</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>零件 {number}</translation>
    </message>
    <message>
        <source>time {number} of {count}</source>
        <translation>第 {number}/{count} 次</translation>
    </message>
    <message>
        <source>Nothing is inspected yet.</source>
        <translation>尚未检测。</translation>
    </message>
    <message>
        <source>Last: part {part}, time {number}: {verdict}.</source>
        <translation>上一次：零件 {part}，第 {number} 次：{verdict}。</translation>
    </message>
    <message>
        <source>The id of part {numbers} was not the same each time: was another part put in?</source>
        <translation>零件 {numbers} 的 ID 不是每次都相同：是否放入了其他零件？</translation>
    </message>
    <message>
        <source>{count} parts do not count: the recipe, its limits or the camera were changed.</source>
        <translation>{count} 件不计入：配方、限值或相机已更改。</translation>
    </message>
    <message>
        <source>The line stands still. Start it in Inspect; the study waits.</source>
        <translation>产线静止。请在“检测”界面启动；研究会等待。</translation>
    </message>
    <message>
        <source>Put this part in and inspect it, or let the line's trigger do it.</source>
        <translation>请放入此零件并检测，或由产线触发。</translation>
    </message>
    <message>
        <source>Put this part in; the next part of the line is taken for it.</source>
        <translation>请放入此零件；产线的下一个零件将视为此零件。</translation>
    </message>
    <message>
        <source>Put in now</source>
        <translation>现在放入</translation>
    </message>
    <message>
        <source>Inspect this part</source>
        <translation>检测此零件</translation>
    </message>
    <message>
        <source>Trigger the line (Enter)</source>
        <translation>触发产线 (Enter)</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>撤回上一次</translation>
    </message>
    <message>
        <source>It was the wrong part; its place is filled anew (Backspace)</source>
        <translation>放错了零件；该次将重新检测 (Backspace)</translation>
    </message>
    <message>
        <source>End the study</source>
        <translation>结束研究</translation>
    </message>
    <message>
        <source>What was inspected so far counts; nothing is lost</source>
        <translation>已检测的部分均计入，不会丢失</translation>
    </message>
</context>
<context>
    <name>StudySetup</name>
    <message>
        <source>Study of {day}</source>
        <translation>{day} 的研究</translation>
    </message>
    <message>
        <source>Give the study a name.</source>
        <translation>请为研究命名。</translation>
    </message>
    <message>
        <source>All parts in turn, then all of them again in the same order.</source>
        <translation>依次检测所有零件，再按相同顺序重复。</translation>
    </message>
    <message>
        <source>Each part as often as it takes, then the next one.</source>
        <translation>每个零件连续检测到规定次数，再换下一个。</translation>
    </message>
    <message>
        <source>Number the parts and lay them out in this order. The next {count} parts of the line belong to the study. Take each part out and put it in again, as the line does. Choose parts near the limits too, good and defective ones.</source>
        <translation>请为零件编号并按此顺序摆放。产线接下来的 {count} 件归入此研究。每次都将零件取出再放入，与产线上一样。也请选择接近限值的零件，包括合格的和有缺陷的。</translation>
    </message>
    <message>
        <source>New study: the same parts again and again</source>
        <translation>新研究：反复检测相同零件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Times each</source>
        <translation>每件次数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产线</translation>
    </message>
    <message>
        <source>In rounds</source>
        <translation>逐轮</translation>
    </message>
    <message>
        <source>Each part in a row</source>
        <translation>逐件连续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>What the part is known to be; a click changes it (G good, D defective)</source>
        <translation>零件的实际类别；点按可更改（G 合格，D 有缺陷）</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Good images</source>
        <translation>合格图像</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>检测范围</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>复检起点</translation>
    </message>
    <message>
        <source>Good parts rejected</source>
        <translation>合格零件误判</translation>
    </message>
    <message>
        <source>{missed} of {count}</source>
        <translation>{missed}/{count}</translation>
    </message>
    <message>
        <source>Defects missed</source>
        <translation>漏检缺陷</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考零件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{count} learned</source>
        <translation>已学习 {count} 幅</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>排除 {count} 幅</translation>
    </message>
    <message>
        <source>the drawn region</source>
        <translation>所画区域</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>all of the picture</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>{count} shapes ignored</source>
        <translation>忽略 {count} 处</translation>
    </message>
    <message>
        <source>{count} × {count} tiles</source>
        <translation>{count} × {count} 分块</translation>
    </message>
    <message>
        <source>none: parts always lie in the same place</source>
        <translation>无：零件始终位于同一位置</translation>
    </message>
    <message>
        <source>each part is found by its pattern, lowest match {percent}</source>
        <translation>按模板定位每个零件，最低匹配度 {percent}</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>{method} · {time} a part on {device}</source>
        <translation>{method} · 每件 {time}（{device}）</translation>
    </message>
    <message>
        <source>{percent} of the fail limit</source>
        <translation>不良限值的 {percent}</translation>
    </message>
    <message>
        <source>good parts and copies with a defect, judged at every loading</source>
        <translation>合格零件及带缺陷的副本，每次加载时判定</translation>
    </message>
    <message>
        <source>{count} chosen pictures, judged at every loading</source>
        <translation>{count} 幅选定图像，每次加载时判定</translation>
    </message>
    <message>
        <source>{one_in} good parts rejected</source>
        <translation>合格零件误判 {one_in}</translation>
    </message>
    <message>
        <source>mean + {value} σ</source>
        <translation>均值 + {value} σ</translation>
    </message>
    <message>
        <source>percentile {value}</source>
        <translation>百分位数 {value}</translation>
    </message>
    <message>
        <source>the best F1</source>
        <translation>最佳 F1</translation>
    </message>
    <message>
        <source>{share} of the defects found</source>
        <translation>检出 {share} 的缺陷</translation>
    </message>
</context>
<context>
    <name>TeachHeader</name>
    <message>
        <source>running version {number}</source>
        <translation>运行版本 {number}</translation>
    </message>
    <message>
        <source>running {name} · version {number}</source>
        <translation>运行 {name} · 版本 {number}</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>正在示教</translation>
    </message>
    <message>
        <source>new version, from version {number}</source>
        <translation>新版本，基于版本 {number}</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>TeachScreen</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The page before (Ctrl+Left)</source>
        <translation>上一页 (Ctrl+←)</translation>
    </message>
    <message>
        <source>Go on (Ctrl+Right)</source>
        <translation>继续 (Ctrl+→)</translation>
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
    <name>VersionPanel</name>
    <message>
        <source>Compared with the version in use</source>
        <translation>与当前版本比较</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Across: the version in use. Upwards: the new one. Per cent of the fail limit.</source>
        <translation>横轴：当前版本。纵轴：新版本。均为不良限值的百分比。</translation>
    </message>
    <message>
        <source>Comparing on the same pictures …</source>
        <translation>正在用相同图像比较 …</translation>
    </message>
    <message>
        <source>Comparing on the same pictures: {done} of {total}</source>
        <translation>正在用相同图像比较：{done}/{total}</translation>
    </message>
    <message>
        <source>They could not be compared.</source>
        <translation>无法比较。</translation>
    </message>
    <message>
        <source>None of the pictures can be judged any more: nothing is compared.</source>
        <translation>这些图像均已无法判定：未作比较。</translation>
    </message>
    <message>
        <source>Another verdict on {changed} of {count} pictures: now {verdicts}.</source>
        <translation>{count} 幅图像中有 {changed} 幅判定改变：现为 {verdicts}。</translation>
    </message>
    <message>
        <source>No verdict changes on {count} pictures.</source>
        <translation>{count} 幅图像的判定均未改变。</translation>
    </message>
    <message>
        <source>Defects that pass now: {count}.</source>
        <translation>现判为合格的缺陷：{count} 件。</translation>
    </message>
    <message>
        <source>Not compared, because they cannot be judged: {count}.</source>
        <translation>因无法判定而未比较：{count} 幅。</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Overruled: 1 part of {product} waits for the engineer</source>
        <translation>已改判：{product} 有 1 件零件等待工程师处理</translation>
    </message>
    <message>
        <source>Overruled: {count} parts of {product} wait for the engineer</source>
        <translation>已改判：{product} 有 {count} 件零件等待工程师处理</translation>
    </message>
    <message>
        <source>They were rejected and somebody says they are good. Look at each: what is learned as good passes from then on. B takes a part off this list.</source>
        <translation>这些零件被判不良，但有人认为合格。请逐件查看：学习为合格后，此类零件今后都会判为合格。按 B 可将零件移出列表。</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} are shown.</source>
        <translation>共 {count} 件，显示最新 {shown} 件。</translation>
    </message>
    <message>
        <source>Teach them as good</source>
        <translation>示教为合格</translation>
    </message>
    <message>
        <source>A new version of the product begins with these pictures among the good ones</source>
        <translation>开始该产品的新版本，并将这些图像加入合格图像</translation>
    </message>
    <message>
        <source>No overruled part waits</source>
        <translation>没有待处理的改判零件</translation>
    </message>
    <message>
        <source>A rejected part that is good: open it, press G, and the engineer finds it here.</source>
        <translation>零件合格却被判不良：打开它并按 G，工程师即可在此处找到。</translation>
    </message>
</context>
<context>
    <name>WaysToJudge</name>
    <message>
        <source>Other limits</source>
        <translation>其他限值</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>其他版本</translation>
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
<context>
    <name>_Worker</name>
    <message>
        <source>This could not be done.</source>
        <translation>操作未能完成。</translation>
    </message>
</context>
</TS>
