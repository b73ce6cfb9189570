import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What people do with messages, and what taking it back means.
@Suite struct OutboxActTests {
    let desk: NoticeDesk

    init() throws {
        desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 1)
    }

    private var message: OutboxMessage { get throws { try desk.messages[0] } }

    private func undo() throws { _ = try desk.company.desk.undo(by: desk.company.ann) }
    private func redo() throws { _ = try desk.company.desk.redo(by: desk.company.ann) }

    @Test func whatIsStoppedSaysWhoAndWhyAndCountsAsTold() throws {
        let id = try message.id
        #expect(throws: Refusal.desk(.missingReason)) { try desk.perform(StopMessage(message: id, reason: " ")) }
        try desk.perform(StopMessage(message: id, reason: "telefon"))
        let stopped = try message
        #expect(stopped.state == .stopped && stopped.words == "telefon" && stopped.changedBy == "ann")
        #expect(stopped.withdrawal == nil)
        #expect(try desk.take() == nil)
        // The same promise again says nothing; another one does, and names the one that was told by phone.
        try desk.promise("10:00", "12:00", 1)
        #expect(try desk.messages.count == 1)
        try desk.promise("14:00", "16:00", 1)
        #expect(try desk.story == ["planned stopped", "new-time queued"])
    }

    @Test func stoppingIsTakenBackAndDoneAgain() throws {
        let before = try message
        try desk.perform(StopMessage(message: before.id, reason: "telefon"))
        try undo()
        #expect(try message.standing == before.standing)
        try redo()
        #expect(try message.state == .stopped && message.words == "telefon" && message.withdrawal == nil)
        #expect(try desk.deeds(before) == [.make, .stop, .takeBack, .takeBack])
    }

    @Test func whatWasRefusedGoesToAnotherAddressAndTheOldTryStays() throws {
        let taken = try #require(try desk.take())
        try desk.end(taken, .refused, "550 5.1.1 no such mailbox")
        #expect(try message.state == .refused && message.words == "550 5.1.1 no such mailbox")
        #expect(throws: Refusal.notices(.notAnAddress("nowhere"))) {
            try desk.perform(ReaddressMessage(message: taken.id, address: "nowhere"))
        }
        #expect(throws: Refusal.notices(.sameAddress(taken.address))) {
            try desk.perform(ReaddressMessage(message: taken.id, address: taken.address))
        }
        try desk.perform(ReaddressMessage(message: taken.id, address: "biuro@szpital.example"))
        #expect(try message.state == .queued && message.address == "biuro@szpital.example" && message.tries == 0)
        try undo()
        #expect(try message.state == .refused && message.address == taken.address)
        #expect(try message.words == "550 5.1.1 no such mailbox")
        try redo()
        let again = try #require(try desk.take())
        #expect(again.messageID == taken.messageID && again.messageID?.hasSuffix("@firma.example") == true)
        try desk.end(again, .delivered, "250 OK")
        let tries = try desk.company.store.read { try $0.tries(of: taken.id) }
        #expect(tries.map(\.address) == ["a.lis@szpital.example", "biuro@szpital.example"])
        #expect(tries.map(\.outcome) == [.refused, .delivered])
        // What has gone out meanwhile is not taken back, and that is told.
        let receipt = try desk.company.desk.undo(by: desk.company.ann)
        #expect(try message.state == .sent)
        #expect(receipt.skipped.contains { if case .notices(.state(_, .sent, _, _)) = $0 { true } else { false } })
    }

    @Test func aSecondCopyHasToBeWanted() throws {
        try desk.sendAll()
        let sent = try message
        #expect(throws: Refusal.notices(.sentAlready(sent.id, at: sent.changedAt))) {
            try desk.perform(SendMessageAgain(message: sent.id))
        }
        try desk.perform(SendMessageAgain(message: sent.id, asCopy: true))
        try desk.perform(SendMessageAgain(message: sent.id, asCopy: true))
        #expect(try desk.messages.map(\.copyOf) == [nil, sent.id, sent.id])
        #expect(try desk.messages[0] == sent)
        try undo()
        #expect(try desk.story == ["planned sent", "planned queued", "planned stopped"])
        // A copy is nothing new to know: plans go by the first one.
        try desk.promise("14:00", "16:00", 1)
        #expect(try desk.messages.last?.kind == .newTime)
    }

    @Test func whatIsBeingSentCannotBeStopped() throws {
        let taken = try #require(try desk.take())
        for command in [
            StopMessage(message: taken.id, reason: "x") as any Command, SendMessageAgain(message: taken.id),
            ReaddressMessage(message: taken.id, address: "b@c.example"),
        ] {
            #expect(throws: Refusal.self) { try desk.perform(command) }
        }
        #expect(throws: Refusal.desk(.notFound(.message, key: "99"))) {
            try desk.perform(StopMessage(message: Identifier(99), reason: "x"))
        }
    }

    /// Every arrow of the diagram, and none that is not there.
    @Test func theDiagramHasTheseArrowsAndNoOthers() {
        let arrows = OutboxLifecycle.transitions.map { "\($0.from.rawValue) \($0.act.rawValue) \($0.to.rawValue)" }
        #expect(Set(arrows).count == arrows.count)
        #expect(
            Set(arrows) == [
                "queued take sending", "sending take sending", "sending deliver sent", "sending refuse refused",
                "sending put-off queued", "sending give-up given-up", "queued give-up given-up",
                "queued readdress queued", "refused readdress queued", "given-up readdress queued",
                "stopped readdress queued", "refused again queued", "given-up again queued", "stopped again queued",
                "queued stop stopped", "refused stop stopped", "given-up stop stopped", "queued withdraw stopped",
                "stopped resume queued", "sent copy sent", "sent bounce refused", "queued bounce refused",
            ])
        #expect(OutboxLifecycle.acts(in: .sending).isEmpty && OutboxLifecycle.acts(in: .sent) == [.copy])
    }
}
