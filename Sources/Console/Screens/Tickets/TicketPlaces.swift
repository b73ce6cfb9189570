extension Place {
    package static let tickets = Place("tickets", .list, help: .tickets)
    package static let ticketPage = Place("ticket", .page, help: .tickets)
}

extension Section {
    package static let tickets = Section("tickets", 82, Phrase("Tickets", "Zgłoszenia"))
}

extension ScreenID {
    package static let tickets = ScreenID("tickets")
    package static let ticket = ScreenID("ticket")
}
