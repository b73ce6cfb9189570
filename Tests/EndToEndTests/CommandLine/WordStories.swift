import DeskModel
import ServiceModel
import Testing

@testable import dyspo

/// The command line takes the words that the console uses, in either language, and answers with codes.
@Suite struct WordStories {
    @Test func polishWordsAreTakenAndCodesAnswered() throws {
        let dyspo = try Program.withCompany()
        let made = try dyspo(
            "order", "new", "--site", "sklep", "--duration", "60", "--priority", "pilne", "--json")
        #expect(made.status == 0, "\(made.errors)")
        #expect(try made.object["priority"] as? String == "urgent")
        let held = try dyspo("order", "hold", "1", "--reason", "część", "--json")
        #expect(held.status == 0, "\(held.errors)")
        #expect(try held.object["state"] as? String == "on-hold")
        #expect(try dyspo("order", "list", "--state", "wstrzymane", "--json").objects.count == 1)
        #expect(try dyspo("order", "list", "--state", "do zaplanowania", "--json").objects.isEmpty)
        #expect(try dyspo("order", "list", "--state", "do-zaplanowania", "--json").objects.isEmpty)
        let ticket = try dyspo(
            "ticket", "new", "--customer", "piekarnia", "--site", "sklep", "--symptom", "Cieknie", "--channel",
            "telefon",
            "--json")
        #expect(ticket.status == 0, "\(ticket.errors)")
    }

    @Test func helpAndComplaintsListTheWordsOfTheReader() throws {
        let dyspo = try Program.withCompany()
        let help = try dyspo.run(["help", "order", "hold", "--lang", "pl"])
        #expect(help.output.contains("części, klient, dostęp"))
        #expect(try dyspo.run(["help", "order", "hold", "--lang", "en"]).output.contains("parts, customer, access"))
        let refused = try dyspo.run(["order", "hold", "1", "--reason", "xyz", "--lang", "pl"])
        #expect(refused.status == 2 && refused.errors.contains("części"))
    }

    /// What somebody types means one thing.
    @Test func noWordMeansTwoThings() {
        func check<Value: NamedValue & Hashable>(_ type: Value.Type) {
            for language in [Language.polish, .english] {
                for (word, value) in zip(Value.words(language), Value.allCases) {
                    #expect(Value(word: word) == value, "\(word)")
                }
            }
        }
        check(Priority.self)
        check(OrderType.self)
        check(OrderState.self)
        check(HoldReason.self)
        check(Payer.self)
        check(Absence.Kind.self)
        check(VisitFate.self)
        check(UserRole.self)
        check(ImportKind.self)
        check(AssetState.self)
        check(WarrantyScope.self)
        check(OnFreeDay.self)
        check(TicketChannel.self)
        check(TicketState.self)
    }
}
