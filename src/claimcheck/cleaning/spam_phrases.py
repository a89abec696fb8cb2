"""What injected advertising speaks of: data only, folded, by language.

Words with everyday meanings ("casino", "loan") stand here only in the company that spam gives them.
"""

STRONG = tuple(
    " ".join(phrase.split())
    for phrase in """
    online casino | casino online | casino bonus | our casino | best casino | casino games online | welcome bonus |
    no deposit bonus | no deposit | free spins | best slots | slot machine online | online slots | poker freeroll |
    sports betting tips | betting tips | online betting | betting site | free lottery numbers | lottery numbers |
    payday loan | instant loan | loans bad credit | bad credit loan | no credit check | buy cheap pills | cheap pills |
    pills online | generic pills | buy viagra | viagra | cialis | online pharmacy | no prescription |
    without a prescription | discount pharmacy | weight loss pills | replica watch | replica luxury | replica handbag |
    cheap designer | cheap jerseys | write my essay | essay writing service | order your essay | buy essay |
    essays online | buy instagram followers | buy followers | buy likes | seo backlinks | backlinks package |
    link building service | crypto doubling | double your bitcoin | work from home earn | earn $500 a day |
    make money fast | adult dating | hot singles | sex cam | live sex | porn | xxx video | escort service |
    free worldwide shipping | buy fake | fake documents | fake passport |
    slot gacor | slot online | situs slot | situs judi | judi online | judi kartu | judi slot | agen poker | agen judi |
    bandar bola | bandar togel | daftar togel | prediksi togel | togel | bonus new member | deposit pulsa | rtp live |
    maxwin | obat pelangsing | obat kuat | jam tangan replika | pinjaman online | link alternatif |
    casino en ligne | prêt sans justificatif | montre réplique | spielautomaten online | kredit ohne schufa |
    apuestas deportivas online | préstamos sin | cassino online | aposta online | canlı bahis | bahis sitesi |
    kaçak bahis | deneme bonusu | casino siteleri |
    казино | игровые автоматы | ставки на спорт | прогнозы на спорт | лотерея онлайн | займ без отказа | займ на карту |
    микрозайм | купить диплом | копии часов | копии швейцарских | таблетки для похудения | продвижение сайтов |
    заработок в интернете | букмекер | вулкан играть | проститутк | порно | виагра |
    娱乐城 | 娛樂城 | 娱乐场 | 娛樂場 | 娱乐平台 | 真人百家乐 | 百家乐 | 百家樂 | 时时彩 | 時時彩 | 六合彩 | 北京赛车 | 快三 | 彩票开奖 |
    彩票平台 | 博彩 | 赌场 | 賭場 | 老虎机 | 老虎機 | 送彩金 | 体育投注 | 投注平台 | 棋牌 | 贷款秒批 | 不查征信 | 办理假 | 办证 | 假证 |
    代写论文 | 论文代写 | 减肥药 | 壮阳 | 返水 | 无码 | 無碼 | 人妻 | 少妇 | 色情 | 成人视频 | av在线 | 毛片 | 成人网 | 三级片 | 一夜情 |
    約炮 | 约炮 | 高仿手表 | 高仿包 | 代开发票 | 刷粉 | 外围 | 裸聊 |
    オンラインカジノ | 出会い系 | 무료성인 | 카지노사이트 | 토토사이트 | 바카라
    """.replace("\n", " ").split("|")
    if phrase.strip()
)
"""A line that has one of these is advertising if it is short or dense with them."""
