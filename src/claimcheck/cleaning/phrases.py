"""What sites say of themselves, by family: data only, in many languages.

Every phrase is folded (lower case, straight apostrophes). `whole` is a complete line without its outer marks,
`starts` its beginning, `inside` may stand anywhere in a line of at most `words` words. Phrases are full
formulas ("we use cookies"), for an article about cookies has the word too.
"""

from dataclasses import dataclass

from claimcheck.model.label import Label


@dataclass(frozen=True, slots=True)
class Family:
    """One kind of line that belongs to the site, not to the article."""

    reason: str
    label: Label
    whole: frozenset[str] = frozenset()
    starts: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    words: int = 120
    """Words (a CJK character counts half) beyond which `inside` no longer decides."""


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split("|") if phrase.strip())


FAMILIES = (
    Family(
        "cookie-notice",
        Label.BOILERPLATE,
        frozenset(_phrases("accept all | accept cookies | cookie settings | cookie policy | manage cookies | reject all")),
        (),
        _phrases(
            """
            we use cookies | uses cookies to | use of cookies | this site uses cookies | this website uses cookies |
            accept all cookies | cookie preferences | necessary cookies | analytical cookies | analytics cookies |
            performance cookies | functional cookies | advertisement cookies | gdpr cookie consent | cookie consent plugin | our cookie policy | cookies help us | manage cookie |
            and our partners store | wir verwenden cookies | diese website verwendet cookies | nutzt cookies |
            nous utilisons des cookies | ce site utilise des cookies | utilizamos cookies | este sitio usa cookies |
            este site utiliza cookies | questo sito utilizza | usiamo i cookie | deze website gebruikt cookies |
            мы используем cookie | использует файлы cookie | çerez kullan | używamy plików cookie |
            situs ini menggunakan cookie | 本网站使用cookie | 使用 cookie | クッキーを使用 | 쿠키를 사용
            """
        ),
        80,
    ),
    Family(
        "browser-notice",
        Label.BOILERPLATE,
        frozenset(_phrases("請更新您的瀏覽器 | 请更新您的浏览器 | update your browser")),
        (),
        _phrases(
            """
            please enable javascript | enable javascript to | javascript is disabled | javascript is not available |
            requires javascript | turn on javascript | your browser does not support | your browser is not supported |
            your browser is out of date | outdated browser | upgrade your browser | update your browser |
            browsers with 1024 | resolution are suggested | browser version is no longer | unsupported browser |
            disable your ad blocker | turn off your ad blocker | checking your browser |
            veuillez activer javascript | votre navigateur | ihr browser | bitte aktivieren sie javascript |
            su navegador | seu navegador | il tuo browser | ваш браузер | включите javascript | tarayıcınız |
            您使用的瀏覽器 | 更新您的瀏覽器 | 瀏覽器版本 | 您的浏览器 | 浏览器版本 | お使いのブラウザ | 브라우저를 업데이트
            """
        ),
        60,
    ),
    Family(
        "copyright",
        Label.BOILERPLATE,
        frozenset(_phrases("copyright | copyright notice | all rights reserved | 版权所有 | 版權所有")),
        (
            "© ", "©", "(c) 19", "(c) 20", "copyright ©", "copyright (c)", "copyright 19", "copyright 20", "版权声明",
        ),
        _phrases(
            """
            all rights reserved | all rights are reserved | alle rechte vorbehalten | tous droits réservés |
            todos los derechos reservados | todos os direitos reservados | tutti i diritti riservati |
            все права защищены | wszelkie prawa zastrzeżone | alle rechten voorbehouden | tüm hakları saklıdır |
            such content shall not be republished | without written authorization | without prior written permission |
            may not be published, broadcast | may not be reproduced, distributed | copyright infringement will |
            republished or used in any form | 版权所有 | 版權所有 | 未经授权 | 未經授權 | 禁止转载 | 不得转载 | 無断転載
            """
        ),
    ),
    Family(
        "licence-number",
        Label.BOILERPLATE,
        frozenset(),
        _phrases(
            """
            license for publishing | licence for publishing | registration number: | registration number | license number |
            licence number | company registration | registered in england | vat number | vat no | abn:
            """
        ),
        _phrases(
            """
            icp备 | icp備 | icp证 | 京公网安备 | 公网安备 | 许可证号 | 许可证编号 | 增值电信业务 | 互联网新闻信息服务 |
            信息网络传播视听节目 | 备案号 | 违法和不良信息举报 | 举报电话 | свидетельство о регистрации сми
            """
        ),
        40,
    ),
    Family(
        "comment-form",
        Label.COMMENT,
        frozenset(
            _phrases(
                """
                leave a reply | leave a comment | post a comment | add a comment | write a comment | comments | comment |
                no comments | reply | cancel reply | post comment | join the discussion | join the conversation |
                comments are closed | view comments | show comments | load comments | sort by | newest | oldest |
                name * | email * | website | your name | your email | comment * | submit | be the first to comment |
                kommentare | kommentar schreiben | commentaires | laisser un commentaire | comentarios |
                deja un comentario | deixe um comentário | commenti | lascia un commento | комментарии |
                добавить комментарий | 评论 | 發表評論 | 发表评论 | 发表留言 | 全部评论 | 网友评论 | コメント | yorum yap
                """
            )
        ),
        _phrases("leave a reply to | leave a comment on | log in to comment | sign in to comment | you must be logged in to"),
        _phrases(
            """
            your email address will not be published | required fields are marked | save my name, email, and website |
            notify me of follow-up comments | notify me of new posts | you must be logged in to post | please log in to comment |
            comments are moderated | comments have been closed | ihre e-mail-adresse wird nicht veröffentlicht |
            votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée |
            tu dirección de correo electrónico no será publicada | o seu endereço de e-mail não será publicado |
            il tuo indirizzo email non sarà pubblicato | ваш адрес email не будет опубликован |
            ваш e-mail не будет опубликован | adres e-mail nie zostanie opublikowany | e-posta hesabınız yayımlanmayacak |
            je e-mailadres wordt niet gepubliceerd | alamat email anda tidak akan dipublikasikan | 您的电子邮箱地址不会被公开 |
            您的邮箱地址不会被公开 | メールアドレスが公開されることはありません
            """
        ),
        60,
    ),
    Family(
        "spam-filter-notice",
        Label.BOILERPLATE,
        frozenset(),
        (),
        _phrases(
            """
            uses akismet | akismet to reduce spam | learn how your comment data | how your comment data is processed |
            protected by recaptcha | google privacy policy and terms of service apply | verwendet akismet |
            utilise akismet | usa akismet | utiliza akismet | использует akismet | spambots. you need javascript
            """
        ),
        60,
    ),
    Family(
        "share-bar",
        Label.BOILERPLATE,
        frozenset(
            _phrases(
                """
                share | share this | share this article | share this story | share this post | tweet | retweet | pin it | pin |
                share on | email this | e-mail | print this | print | like | likes | facebook | twitter | x | linkedin |
                whatsapp | telegram | reddit | pinterest | instagram | youtube | wechat | weibo | line | tiktok | flipboard |
                tumblr | copy link | link copied | bookmark | save | teilen | partager | compartir | compartilhar | condividi |
                поделиться | bagikan | paylaş | delen | udostępnij | 分享 | 分享到 | 微信 | 微博 | 打印 | 收藏 | シェア | 공유
                """
            )
        ),
        _phrases(
            """
            share - | share on | share via | share to | share with | share this | tweet this | click to share | click to email |
            click to print | share: | compartir en | partager sur | teilen auf | condividi su | поделиться в | 分享到 | 分享至
            """
        ),
        (),
        8,
    ),
    Family(
        "follow-us",
        Label.BOILERPLATE,
        frozenset(
            _phrases(
                """
                follow us | follow | follow me | connect with us | find us on | stay connected | get in touch | our apps |
                download our app | download the app | get the app | suivez-nous | folge uns | síguenos | siga-nos | seguici |
                мы в соцсетях | подписывайтесь | 关注我们 | 關注我們 | 扫一扫 | 客户端下载 | 下载客户端
                """
            )
        ),
        _phrases(
            """
            follow us on | follow us at | like us on | find us on | join us on | follow him on | follow her on | follow me on |
            follow @ | suivez-nous sur | folgen sie uns | síguenos en | seguici su | 关注微信 | 扫描二维码 | 微信公众号
            """
        ),
        (),
        14,
    ),
    Family(
        "newsletter",
        Label.BOILERPLATE,
        frozenset(
            _phrases(
                """
                subscribe | subscribe now | newsletter | newsletters | sign up | email address | enter your email | get newsletter |
                your email address | support us | donate | become a member | abonnieren | s'abonner | suscríbete | suscribirse |
                iscriviti | подписаться | abone ol | inscreva-se | 订阅 | 訂閱
                """
            )
        ),
        _phrases(
            """
            subscribe to | sign up for | sign up to | get our | join our | join over | sign me up | unsubscribe |
            thanks for subscribing | thank you for subscribing | already a subscriber | become a member |
            abonnez-vous | suscríbete a | iscriviti alla | подпишитесь на | melden sie sich
            """
        ),
        _phrases(
            """
            to your inbox | in your inbox | our newsletter | our free newsletter | our daily newsletter | our weekly newsletter |
            straight to your email | unsubscribe at any time | enter your email address | create a free account |
            subscribe to continue | subscribe to read | to continue reading | you have reached your limit of |
            articles remaining | unseren newsletter | notre newsletter | nuestro boletín | nossa newsletter |
            nostra newsletter | нашу рассылку | onze nieuwsbrief
            """
        ),
        45,
    ),
    Family(
        "related-stories",
        Label.TEASER,
        frozenset(
            _phrases(
                """
                related | related articles | related stories | related posts | related news | related content | related topics |
                related links | related reading | related coverage | most viewed | most read | most popular | most shared |
                most viewed in 24 hours | popular | popular posts | popular articles | popular now | trending | trending now |
                trending stories | top stories | latest news | latest stories | latest posts | latest articles | latest |
                recent posts | recent articles | recent comments | recent news | more news | more stories | more articles |
                more to read | more on this story | more on this topic | more from | read more | read also | also read |
                read next | up next | next article | previous article | next post | previous post | next | previous |
                you may also like | you might also like | you might like | recommended | recommended for you | recommended stories |
                recommended reading | editor's picks | editors' picks | don't miss | must read | in case you missed it |
                what to read next | see also | see more | view all | view more | show more | load more | more | explore more |
                promoted content | from around the web | around the web | featured | featured stories | hot topics | breaking news |
                what's hot | continue reading | keep reading | in this section | tags | topics | categories | archives |
                mehr zum thema | lesen sie auch | weitere artikel | das könnte sie auch interessieren | meistgelesen |
                à lire aussi | lire aussi | articles similaires | les plus lus | en lire plus | sur le même sujet |
                lee también | más noticias | noticias relacionadas | lo más leído | te puede interesar | leer más |
                leia também | leia mais | mais lidas | notícias relacionadas | leggi anche | articoli correlati | i più letti |
                читайте также | похожие статьи | по теме | популярное | последние новости | ещё | baca juga | berita terkait |
                ilgili haberler | lees ook | meest gelezen | czytaj także | zobacz także |
                相关新闻 | 相关阅读 | 相关文章 | 相关链接 | 相關新聞 | 相關閱讀 | 推荐阅读 | 推薦閱讀 | 热门文章 | 热门推荐 | 热点新闻 |
                最新文章 | 最新新闻 | 更多 | 更多新闻 | 查看更多 | 延伸阅读 | 延伸閱讀 | 猜你喜欢 | 上一篇 | 下一篇 | 图片新闻 | 精彩推荐 |
                関連記事 | おすすめ記事 | 人気記事 | 관련기사 | 많이 본 뉴스
                """
            )
        ),
        _phrases(
            """
            related: | read more: | read also: | also read: | see also: | more: | more on | more from | read more about |
            most read in | most viewed in | most popular in | you may also like | you might also | recommended: | don't miss: |
            must read: | up next: | watch: | next: | previous: | next post: | previous post: | next article: | tags: | tagged: |
            tagged with | filed under | posted in | categories: | topics: | keywords: | baca juga: | lire aussi : |
            lee también: | leia também: | leggi anche: | читайте также: | lesen sie auch: | 上一篇： | 下一篇： | 上一篇: | 下一篇: |
            标签： | 标签: | 关键词： | 相关阅读： | 推荐阅读：
            """
        ),
        (),
        30,
    ),
    Family(
        "back-to-top",
        Label.BOILERPLATE,
        frozenset(
            _phrases(
                """
                top | back to top | back to the top | go to top | return to top | scroll to top | to top | nach oben |
                haut de page | retour en haut | volver arriba | voltar ao topo | torna su | наверх | вверх | 返回顶部 |
                回到顶部 | 回頂部 | ページトップ | 맨 위로
                """
            )
        ),
    ),
    Family(
        "call-for-submissions",
        Label.BOILERPLATE,
        frozenset(_phrases("letters to the editor | write for us | submit a tip | send us a tip | have a tip | contribute")),
        _phrases("comments to | send comments to | feedback to | send feedback | email us at | contact the editor at | 投稿邮箱"),
        _phrases(
            """
            send us your | share your thought | if you have a specific expertise | send your writings | we welcome your |
            write to us at | write to the editor | letters to the editor | have a news tip | got a tip | got a story |
            let us know what you think | tell us what you think | tell us in the comments | let us know in the comments |
            leave a comment below | share your thoughts in the comments | email the author | contact the author at |
            submit your own | to report a typo | report an error | suggest a correction | spotted a mistake |
            欢迎投稿 | 来稿请 | 投稿请 | 爆料热线 | 新闻热线
            """
        ),
        60,
    ),
    Family(
        "loading",
        Label.BOILERPLATE,
        frozenset(
            _phrases(
                """
                loading | loading comments | please wait | wird geladen | chargement | chargement en cours | cargando |
                carregando | caricamento | загрузка | идет загрузка | memuat | yükleniyor | laden | ładowanie | 加载中 |
                正在加载 | 載入中 | 読み込み中 | 로딩중 | loading more
                """
            )
        ),
    ),
    Family(
        "advertisement",
        Label.BOILERPLATE,
        frozenset(
            _phrases(
                """
                advertisement | advertisements | advertising | ad | ads | sponsored | sponsored content | sponsor message |
                promoted | paid content | advertise | advertise with us | anzeige | werbung | publicité | publicidad |
                publicidade | pubblicità | реклама | iklan | reklam | advertentie | 广告 | 廣告 | 広告 | 광고 | scroll to continue
                """
            )
        ),
        _phrases(
            """
            story continues below | article continues below | article continues after | continue reading below |
            advertisement - | this advertisement has not | skip advertisement | skip ad
            """
        ),
        _phrases(
            """
            earn a commission | may earn commission | affiliate links | affiliate commission | as an amazon associate |
            as an affiliate | compensation from the | we may receive compensation
            """
        ),
        70,
    ),
    Family(
        "player",
        Label.BOILERPLATE,
        frozenset(
            _phrases(
                """
                play | pause | mute | unmute | play video | watch video | watch now | listen | listen now | embed | download |
                fullscreen | autoplay | transcript | image | images | photo | photos | photo gallery | gallery | video | videos |
                podcast | podcasts | audio | close | open | toggle | expand | collapse | hide | show | hide caption |
                toggle caption | enlarge | enlarge image | view gallery | slideshow | media playback is unsupported
                """
            )
        ),
        _phrases("listen · | listen to this article | media playback | video player | this video can not be played"),
    ),
    Family(
        "site-links",
        Label.BOILERPLATE,
        frozenset(
            _phrases(
                """
                about | about us | contact | contact us | privacy | privacy policy | privacy notice | terms | terms of use |
                terms of service | terms and conditions | terms & conditions | legal | legal notice | disclaimer | imprint |
                impressum | datenschutz | agb | kontakt | mentions légales | aviso legal | política de privacidad |
                política de privacidade | accessibility | accessibility statement | sitemap | site map | careers | jobs | press |
                help | help center | faq | faqs | feedback | customer service | support | rss | do not sell my info |
                do not sell my personal information | your privacy choices | ad choices | adchoices | corrections | masthead |
                our team | staff | partners | investors | community guidelines | code of conduct | o nas | о нас | контакты |
                关于我们 | 联系我们 | 網站地圖 | 网站地图 | 隐私政策 | 服务条款 | 免责声明 | 广告服务 | 招聘信息 | 友情链接 | 加入我们 | 意见反馈
                """
            )
        ),
        _phrases("partners: | privacy policy | terms of use | terms of service | friendly links | 友情链接"),
        (),
        40,
    ),
    Family(
        "navigation",
        Label.BOILERPLATE,
        frozenset(
            _phrases(
                """
                home | homepage | menu | main menu | navigation | search | search for | log in | login | sign in | register |
                log out | my account | account | profile | settings | skip to content | skip to main content |
                skip to navigation | open menu | close menu | toggle navigation | opinion | world | business | lifestyle |
                multimedia | china | politics | sports | sport | entertainment | technology | tech | science | health |
                education | culture | travel | economy | markets | weather | local | national | international | us | u.s | uk |
                europe | asia | africa | americas | middle east | arts | style | food | fashion | music | movies | tv | books |
                games | blog | blogs | news | articles | events | shop | store | cart | all | special reports | documents |
                in depth | voice | eng | english | en | de | fr | es | ru | zh | 中文 | français | español | deutsch | русский |
                العربية | 日本語 | 한국어 | 繁體中文 | 简体中文 | português | italiano | global edition | edition | language |
                select language | change language | live | live tv | back | go back | return | startseite | accueil | inicio |
                início | главная | anasayfa | beranda | strona główna | 首页 | 首頁 | 新闻 | 要闻 | 国内 | 国际 | 财经 | 体育 | 娱乐 |
                科技 | 军事 | 社会 | 教育 | 文化 | 旅游 | 视频 | 图片 | 专题 | 登录 | 注册 | 搜索 | 导航 | 手机版 | 网站首页 | ホーム
                """
            )
        ),
        _phrases("skip to | you are here | jump to | open in app | toggle | 当前位置 | 您的位置 | 您现在的位置 | 您当前的位置 | 所在位置"),
        (),
        14,
    ),
    Family(
        "disclaimer",
        Label.DISCLAIMER,
        frozenset(),
        (),
        _phrases(
            """
            views expressed | opinions expressed | do not necessarily reflect | don't necessarily reflect |
            does not necessarily reflect | not necessarily represent | don't necessarily represent |
            does not constitute investment advice | not financial advice | not intended as investment advice |
            for informational purposes only | for general information only | not a substitute for professional |
            gibt nicht unbedingt die meinung | n'engagent que | no reflejan necesariamente | não refletem necessariamente |
            non riflettono necessariamente | мнение автора может не совпадать | мнение редакции может не совпадать |
            不代表本 | 并不代表 | 不代表其 | 文章仅代表作者 | 仅代表作者 | 僅代表作者 | 仅供参考
            """
        ),
        90,
    ),
)
"""In order of precedence: the first family that recognises a line gives the reason."""

LANGUAGE_NAMES = _phrases(
    """
    english | français | fran?ais | deutsch | español | espa?ol | português | portugu?s | italiano | русский | українська |
    العربية | 中文 | 日本語 | 한국어 | 한글 | 繁體 | 简体 | 雙語 | 双语 | türkçe | tiếng việt | bahasa | हिन्दी | فارسی | polski
    """
)
"""As edition switchers offer them, also with the letters that a wrong encoding lost."""
