import Foundation
import Mail
import Testing

/// The text of a mail arrives with every Polish letter, or says what was lost.
@Suite struct MailTextTests {
    let pangram = "Zażółć gęślą jaźń"

    @Test func windowsAndISOTextsKeepTheirLetters() throws {
        for (charset, set) in [
            ("windows-1250", String.windows1250), ("CP1250", String.windows1250), ("iso-8859-2", String.iso88592),
            ("\"ISO8859-2\"", String.iso88592), ("x-cp1250", String.windows1250),
        ] {
            let mail = try SampleMail.plain("text/plain; charset=\(charset)", pangram.bytes(set))
            #expect(mail.text == pangram)
            #expect(mail.warnings.isEmpty, "\(charset)")
        }
    }

    @Test func windowsLettersUnderAnISONameAreRead() throws {
        let mail = try SampleMail.plain("text/plain; charset=iso-8859-2", "„Śruba”".bytes(String.windows1250))
        #expect(mail.text == "„Śruba”")
    }

    @Test func quotedPrintableAndBase64AreUndone() throws {
        let quoted = try SampleMail.plain(
            "text/plain; charset=utf-8", Array("Za=C5=BC=C3=B3=\r\n=C5=82=C4=87 =3D".utf8), encoding: "quoted-printable"
        )
        #expect(quoted.text == "Zażółć =")
        let coded = try SampleMail.plain(
            "text/plain; charset=utf-8", Array(SampleMail.base64(pangram).utf8), encoding: "BASE64")
        #expect(coded.text == pangram)
    }

    @Test func anUnknownCharsetIsToldAndContained() throws {
        let mail = try SampleMail.plain("text/plain; charset=x-klingon", Array("Awaria ".utf8) + [0xB1, 0xFF])
        #expect(mail.text == "Awaria \u{FFFD}\u{FFFD}")
        #expect(mail.warnings == [.unknownCharset("x-klingon"), .replacedBytes(2)])
        let whole = try SampleMail.plain("text/plain; charset=unknown-8bit", Array(pangram.utf8))
        #expect(whole.text == pangram)
        #expect(whole.warnings == [.unknownCharset("unknown-8bit")])
    }

    @Test func aNameWithOptionsOrPathsIsNoCharset() throws {
        for name in ["utf-8//IGNORE", "../../tmp/evil", "utf-8/"] {
            let mail = try SampleMail.plain("text/plain; charset=\"\(name)\"", Array("a".utf8))
            #expect(mail.text == "a")
            #expect(mail.warnings == [.unknownCharset(name.lowercased())])
        }
    }

    @Test func brokenUTF8IsReplacedAndCounted() throws {
        let mail = try SampleMail.plain(
            "text/plain; charset=utf-8", Array("ca".utf8) + [0xC5] + Array("y".utf8) + [0xC5])
        #expect(mail.text == "ca\u{FFFD}y\u{FFFD}")
        #expect(mail.warnings == [.replacedBytes(2)])
    }

    @Test func aTextWithoutCharsetIsGuessedAndToldSo() throws {
        let mail = try SampleMail.plain("text/plain", "Proszę o przegląd źródła".bytes(String.iso88592))
        #expect(mail.text == "Proszę o przegląd źródła")
        #expect(mail.warnings == [.guessedCharset("ISO-8859-2")])
        let windows = try SampleMail.plain("text/plain; charset=us-ascii", pangram.bytes(String.windows1250))
        #expect(windows.text == pangram)
        #expect(windows.warnings == [.guessedCharset("windows-1250")])
    }

    @Test func thePlainFormComesBeforeTheHTMLOne() throws {
        let mail = try SampleMail.read(
            """
            From: a@b.example
            Subject: x
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            zwykły
            --b
            Content-Type: text/html

            <p>strona</p>
            --b--

            """)
        #expect(mail.text == "zwykły")
        #expect(mail.attachments.isEmpty)
    }

    @Test func htmlAloneIsReducedToText() throws {
        let html = """
            <html><head><meta charset="iso-8859-2"><title>t</title><style>p {color: red}</style></head>
            <body><p>Dzie&#324; dobry,<br>kocio&lstrok; &mdash; <b>stoi</b> &amp; kapie.</p>
            <script>alert("x")</script><ul><li>jeden<li>dwa &lt;3</ul>
            <table><tr><td>a</td><td>b</td></tr></table><!-- nic --> 5 < 6 </body></html>
            """
        let mail = try SampleMail.plain("text/html", Array(html.utf8))
        #expect(
            mail.text == """
                Dzień dobry,
                kocio&lstrok; — stoi & kapie.

                - jeden
                - dwa <3

                a b

                5 < 6
                """)
    }

    @Test func thePagesOwnCharsetIsUsedWhenTheMailNamesNone() throws {
        let html = Array("<meta http-equiv=content-type content='text/html; charset=iso-8859-2'>".utf8)
        let mail = try SampleMail.plain("text/html", html + pangram.bytes(String.iso88592))
        #expect(mail.text == pangram)
        #expect(mail.warnings.isEmpty)
    }

    @Test func brokenHTMLEndsAndLosesNoText() throws {
        for (html, text) in [
            ("<head><b>a", "a"), ("a<b", "a"), ("a &nosuch; b &#xD800; &#0;", "a &nosuch; b \u{FFFD} \u{FFFD}"),
            ("a<!-- b", "a"), ("<a href=\"x>y\">z</a>", "z"), ("<a href=\"x>y", "y"), ("", ""), ("<", "<"),
        ] {
            #expect(try SampleMail.plain("text/html; charset=utf-8", Array(html.utf8)).text == text, "\(html)")
        }
    }

    @Test func aTextWithoutEndIsAFileAndItsBeginningIsRead() throws {
        let long = Array(String(repeating: "awaria ż\n", count: 200_000).utf8)
        let mail = try SampleMail.plain("text/plain; charset=utf-8", long)
        #expect(mail.text.hasPrefix("awaria ż\nawaria") && mail.text.utf8.count <= 1_000_000)
        #expect(mail.attachments.map(\.name) == ["text.txt"])
        #expect(mail.attachments.first?.bytes == Data(long))
        #expect(mail.warnings == [.longText(limit: 1_000_000)])
    }

    @Test func flowedLinesAreJoined() throws {
        let body = "Kocioł nie \r\ngrzeje.\r\n> cytat \r\n> dalej\r\n-- \r\nJan"
        let mail = try SampleMail.plain("text/plain; charset=utf-8; format=flowed", Array(body.utf8))
        #expect(mail.text == "Kocioł nie grzeje.\n> cytat dalej\n--\nJan")
    }

    @Test func whatWouldActOnATerminalIsLeftOut() throws {
        let mail = try SampleMail.plain("text/plain; charset=utf-8", Array("a\u{1B}[31mb\u{202E}c\u{85}\td".utf8))
        #expect(mail.text == "a[31mbc\td")
    }
}
