import ConsoleTesting
import Testing

/// Every key of the outbox.
let outboxStories: [String: Story] = [
    "screen.outbox": {
        let desk = Desk()
        desk.press("g@")
        #expect(desk.text.contains("No message has arisen yet."))
    },
    "outbox.text": {
        let desk = Desk.withOutbox()
        desk.press(.enter)
        #expect(desk.text.contains("zaplanowaliśmy wizytę serwisu."))
    },
    "outbox.again": {
        let desk = Desk.withOutbox()
        desk.press("s")
        #expect(desk.statusLine.contains("waits to be sent"), "\(desk.statusLine)")
    },
    "outbox.address": {
        let desk = Desk.withOutbox()
        desk.press("e")
        desk.type("recepcja@hotel-olkusz.example")
        desk.press(.enter)
        #expect(desk.text.contains("recepcja@hotel-olkusz.example"))
    },
    "outbox.stop": {
        let desk = Desk.withOutbox()
        desk.press("X")
        desk.type("adres nieaktualny")
        desk.press(.enter)
        #expect(desk.statusLine.contains("is not sent: adres nieaktualny"))
    },
    "outbox.call": {
        let desk = Desk.withOutbox()
        desk.press("c")
        desk.type("Anna")
        desk.press(.enter)
        #expect(desk.statusLine.contains("phoned, Anna"))
    },
    "outbox.order": {
        let desk = Desk.withOutbox()
        desk.press("i")
        #expect(desk.text.contains("ZS/2026/000101"))
    },
    "outbox.unwanted": {
        let desk = Desk.withOutbox()
        desk.press("x", .enter)
        #expect(desk.statusLine.contains("wants no notices"), "\(desk.statusLine)")
    },
    "outbox.sort": {
        let desk = Desk.withOutbox()
        desk.press("o")
        #expect(desk.text.contains("by time"))
    },
    "outbox.mark": {
        let desk = Desk.withOutbox()
        desk.press(.space)
        #expect(desk.text.contains("1 marked"))
    },
    "outbox.mark-all": {
        let desk = Desk.withOutbox()
        desk.press("*")
        #expect(desk.text.contains("6 marked"))
    },
]
