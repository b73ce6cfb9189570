import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

@testable import Console

/// The outbox: what waits, what was refused, and what a dispatcher does about it.
@Suite struct OutboxStories {
    private func line(_ desk: Desk, _ text: String) -> String { desk.screen.first { $0.contains(text) } ?? "" }

    @Test func whatNeedsSomebodyStandsFirstWithTheServersWords() {
        let desk = Desk.withOutbox()
        #expect(desk.text.contains("Outbox 6  by state") && desk.text.contains("1 needs you"))
        #expect(line(desk, "> x").contains("biuro@hotel-olkusz.example"), "\(desk.text)")
        #expect(line(desk, "> x").contains("550 5.1.1"))
        #expect(desk.statusLine.hasSuffix("e changes the address."), "\(desk.statusLine)")
        #expect(line(desk, "a.lis@szpital").contains("sending"))
        #expect(line(desk, "r.wieczorek").contains("about 10:48"))
        #expect(line(desk, "centrum-pozorne").contains("tries again") && desk.text.contains("3rd, next 10:55"))
        #expect(line(desk, "spoldzielnia").contains("ewa, 09:35: phoned"))
        #expect(desk.text.contains("No mail server is configured"))
    }

    @Test func theWholeTextOpensAndCloses() {
        let desk = Desk.withOutbox()
        desk.press(.enter)
        #expect(desk.text.contains("zaplanowaliśmy wizytę serwisu.") && desk.text.contains("1f3c@zimny.example"))
        #expect(desk.text.contains("today 06:56"))
        desk.press("j", .escape)
        #expect(desk.text.contains("Outbox 6"))
    }

    @Test func anotherAddressIsWrittenAndItWaitsAgain() {
        let desk = Desk.withOutbox()
        desk.press("e")
        desk.type("recepcja")
        desk.press(.enter)
        #expect(desk.statusLine.contains("“recepcja” is no e-mail address"))
        desk.press("e")
        desk.type("recepcja@hotel-olkusz.example")
        desk.press(.enter)
        #expect(line(desk, "recepcja@hotel-olkusz.example").contains("queued"))
        desk.press("u")
        #expect(line(desk, "biuro@hotel-olkusz.example").contains("refused"))
    }

    @Test func whatIsStoppedSaysWhoAndWhy() {
        let desk = Desk.withOutbox()
        desk.press("X")
        desk.press(.enter)
        #expect(desk.statusLine == "Say it: something is needed.")
        desk.type("adres nieaktualny")
        desk.press(.enter)
        #expect(line(desk, "hotel-olkusz").contains("ann@hq, 10:43: ad"))
    }

    @Test func aCallTakesThePlaceOfTheMessage() {
        let desk = Desk.withOutbox()
        desk.press("c")
        desk.type("Anna Lis: przyjdzie o 11")
        desk.press(.enter)
        #expect(desk.statusLine.contains("is not sent: phoned, Anna Lis: przyjdzie o 11"), "\(desk.statusLine)")
    }

    @Test func whatWasSentGoesOutTwiceOnlyWhenThatIsMeant() {
        let desk = Desk.withOutbox()
        desk.press("jjjj")
        #expect(line(desk, "> )").contains("sklep@probny"), "\(desk.text)")
        desk.press("s")
        #expect(desk.statusLine == "It was sent today 09:01. s again sends a second copy.")
        desk.press("k", "j", "s")
        #expect(desk.statusLine == "It was sent today 09:01. s again sends a second copy.")
        #expect(desk.outcomes.isEmpty)
        desk.press("s")
        #expect(desk.text.contains("second copy") && desk.text.contains("Outbox 7"))
    }

    @Test func severalAreSentAgainOrStoppedAtOnce() {
        let desk = Desk.withOutbox()
        desk.press(.space, "jjjj", .space)
        desk.press("s")
        #expect(desk.text.contains("Sent again"), "\(desk.text)")
        desk.press(.escape)
        let other = Desk.withOutbox()
        other.press("*", "X")
        other.type("awaria poczty")
        other.press(.enter)
        #expect(other.text.contains("Not sent any more") && other.outcomes.count == 1)
    }

    @Test func aCustomerWantsNoMoreNotices() {
        let desk = Desk.withOutbox()
        desk.press("jjj", "x")
        desk.type("za dużo poczty")
        desk.press(.enter)
        #expect(desk.statusLine.contains("wants no notices at r.wieczorek@poczta.example."), "\(desk.statusLine)")
    }

    @Test func itIsSortedAndFiltered() {
        let desk = Desk.withOutbox()
        desk.press("o")
        #expect(desk.text.contains("by time"))
        desk.press("o", "o", "/")
        desk.type("a.lis")
        desk.press(.enter)
        #expect(desk.text.contains("Outbox 1") && desk.text.contains("a.lis@szpital"), "\(desk.text)")
        desk.press("/")
        desk.type(" free>1h")
        desk.press(.enter)
        #expect(desk.statusLine.contains("does nothing in a list of messages"))
    }

    @Test func theOrderOpensAndSaysWhatItsCustomerWasTold() throws {
        let desk = Desk.withOutbox()
        desk.press("i")
        for _ in 0..<60 where !desk.text.contains("Notices") { desk.press("j") }
        #expect(desk.text.contains("Notices"), "\(desk.text)")
    }

    /// No entry of the journal says that a message was tried.
    @Test func whatAnotherProcessHasSentIsSeenOnThePageInTheListAndInTheBox() {
        let desk = Desk.withOutbox()
        desk.press("jjj", "i")
        for _ in 0..<60 where !desk.text.contains("Notices") { desk.press("j") }
        #expect(line(desk, "Notices").contains("queued"), "\(desk.text)")
        desk.store.sendMail(.later, "451 come back")
        desk.send(.notices(.mail))
        #expect(line(desk, "Notices").contains("tries again (1st, next 10:44)"), "\(desk.text)")
        let list = Desk.withOutbox()
        list.press("jjj", .enter)
        list.store.sendMail(.delivered, "250 OK")
        #expect(!list.text.contains("sent 10:43"))
        list.send(.notices(.mail))
        #expect(list.text.contains("sent 10:43, 1st try"), "\(list.text)")
        list.press(.escape)
        #expect(line(list, "r.wieczorek").contains("sent"), "\(list.text)")
    }

    @Test func withoutARoleNothingCanBeDone() {
        let desk = Desk.withOutbox(authority: Authority(role: .supervisor))
        desk.press("X")
        #expect(desk.outcomes.isEmpty && !desk.text.contains("Why is it not sent"))
    }
}
