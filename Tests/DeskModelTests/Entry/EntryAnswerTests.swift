import DeskModel
import PackTesting
import ServiceModel
import Testing

/// Answers to doubts, which stay while typing goes on.
@Suite(.enabled(if: Pack.isThere)) struct EntryAnswerTests {
    private func answered(_ line: String, _ field: EntryField, _ choice: EntryChoice) throws -> EntryAnswers {
        var answers = EntryAnswers()
        answers.choose(choice, for: try #require(EntryCompany.read(line).doubt(about: field)))
        return answers
    }

    @Test func aDeviceThatWasChosenStaysWhileTypingGoesOn() throws {
        let device = EntryChoice.candidate(.device(Identifier(5)))
        let answers = try answered("Centrum Pozorne, agregat 2 nie", .device, device)
        let reading = EntryCompany.read("Centrum Pozorne, agregat 2 nie chłodzi, jutro 8-12, pilne", answers)
        #expect(reading.device == Identifier(5) && reading.saves && reading.priority == .urgent)
        #expect(reading.pieces(of: .device).first?.why == .chosen)
        let other = EntryCompany.read("Zimny Serwis, agregat 3 nie chłodzi", answers)
        #expect(other.device == nil && other.doubt(about: .device) != nil, "another doubt has no answer yet")
    }

    @Test func theDeviceAnswersTheSiteAndNeitherAsksForIt() throws {
        let line = "Szpital Wzorcowy, UPS piszczy"
        let chosen = EntryCompany.read(line, try answered(line, .device, .candidate(.device(Identifier(11)))))
        #expect(chosen.site == Identifier(6) && chosen.saves)
        var answers = try answered(line, .device, .nothing)
        let asked = EntryCompany.read(line, answers)
        #expect(asked.device == nil && asked.doubts.map(\.field) == [.site])
        answers.choose(.candidate(.site(Identifier(5))), for: asked.doubts[0])
        let reading = EntryCompany.read(line + ", dziś 12-14", answers)
        #expect(reading.site == Identifier(5) && reading.device == nil && reading.saves)
        answers.forget(.device)
        #expect(EntryCompany.read(line, answers).doubt(about: .device) != nil)
    }

    @Test func aCustomerBringsSiteAndDevice() throws {
        let line = "Hotel Pozorny, dźwig B stoi"
        let reading = EntryCompany.read(line, try answered(line, .customer, .candidate(.customer(Identifier(4)))))
        #expect(reading.site == Identifier(4) && reading.device == Identifier(8) && reading.saves)
    }

    @Test func aNewCustomerIsTakenInOrTheNearestIsMeant() throws {
        let line = "Piekarz Nowy, piec nie grzeje"
        let doubt = try #require(EntryCompany.read(line).doubt(about: .customer))
        #expect(doubt.nearest == [Identifier(7)] && doubt.candidates.isEmpty)
        let fresh = EntryCompany.read(line, try answered(line, .customer, .newCustomer))
        #expect(fresh.newCustomer == "Piekarz Nowy" && fresh.doubts.isEmpty && !fresh.saves)
        let known = EntryCompany.read(line, try answered(line, .customer, .candidate(.customer(Identifier(7)))))
        #expect(known.customer == Identifier(7) && known.device == Identifier(13) && known.saves)
    }

    @Test func theRestOfTodayStaysChosenWhileTheClockGoesOn() throws {
        let line = "Hotel Pozorny Olkusz, zimna woda, 8-12"
        let doubt = try #require(EntryCompany.read(line).doubt(about: .window))
        #expect(doubt.candidates.map(\.reasons) == [[.restOfToday], [.tomorrow]])
        let answers = try answered(line, .window, .candidate(doubt.candidates[0].value))
        let later = EntryCompany.reader.read(line, now: EntryCompany.now + 300, answers: answers)
        #expect(later.saves && .window(later.window!) == doubt.candidates[0].value)
    }

    @Test func numbersTechniciansAndParts() throws {
        let line = "Hotel Pozorny Olkusz, zimna woda, 90, @Nowak, AKU-99=2, pilne, low"
        var answers = EntryAnswers()
        for doubt in EntryCompany.read(line).doubts {
            switch doubt.field {
            case .parts: answers.choose(.part("AKU-12V9AH"), for: doubt)
            default: answers.choose(.candidate(doubt.candidates[0].value), for: doubt)
            }
        }
        let reading = EntryCompany.read(line, answers)
        #expect(reading.duration == 90 && reading.technician == Identifier(2) && reading.priority == .urgent)
        #expect(reading.parts == [PartLine(code: "AKU-12V9AH", quantity: 2)!] && reading.saves)
    }
}
