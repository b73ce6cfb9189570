import Testing

@testable import Posting

/// What was said between program and server, taken apart.
@Suite struct SmtpTalkTests {
    @Test func repliesStandByTheCommandsThatTheyAnswer() {
        let talk = SmtpTalk(
            """
            < 220 mx ready
            > EHLO me
            < 250-mx
            < 250 SIZE 1000
            > *
            < 334 VXNlcm5hbWU6
            > *
            < 235 welcome
            > MAIL FROM:<a@b.example>
            < 250 Ok
            > RCPT TO:<c@d.example>
            < 250 Ok
            > RCPT TO:<e@f.example>
            < 550-5.1.1 no such
            < 550 mailbox
            > QUIT
            < 221 bye
            """)
        #expect(talk.commands == ["EHLO", "*", "*", "MAIL", "RCPT", "RCPT"])
        #expect(talk.replies.map(\.code) == [220, 250, 334, 235, 250, 250, 550])
        #expect(talk.reply(to: "EHLO")?.text == "250 mx SIZE 1000")
        #expect(talk.reply(to: "RCPT")?.text == "550 5.1.1 no such mailbox")
        #expect(talk.refusedRecipient == 1)
        #expect(talk.verdict == nil)
    }

    @Test func theVerdictIsTheSecondAnswerToTheMessage() {
        let talk = SmtpTalk("> DATA\n< 354 go on\n< 451 4.7.1 greylisted\u{1B}[31m")
        #expect(talk.verdict?.isForNow == true)
        #expect(talk.verdict?.text == "451 4.7.1 greylisted [31m")
    }

    @Test(arguments: ["", "<", "< 2", "< xyz abc", "> ", "< 250-never ends"])
    func whatMakesNoSenseIsNothing(_ said: String) {
        #expect(SmtpTalk(said).replies.isEmpty)
    }
}
