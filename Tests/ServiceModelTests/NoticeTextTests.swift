import ServiceModel
import Testing

/// Texts with fields in braces.
@Suite struct NoticeTextTests {
    private func filled(_ text: String, _ values: [NoticeField: String]) throws -> String {
        try NoticeText(text, for: .planned).filled(values)
    }

    @Test func fieldsAreFilledAndBracesStandForThemselves() throws {
        #expect(try filled("{{{order}}} {title}", [.order: "8", .title: "Brak {order}"]) == "{8} Brak {order}")
    }

    @Test func aLineOfEmptyFieldsIsLeftOutWithTheGapItLeaves() throws {
        let text = "Zlecenie {order}\n\nSerwisant: {technician}\n\nTel. {phone}\nmiejsce {site}, {address}"
        #expect(try filled(text, [.order: "8", .site: "A"]) == "Zlecenie 8\n\nmiejsce A, ")
        #expect(try filled("tylko słowa\n\n\nkoniec\n\n", [:]) == "tylko słowa\n\nkoniec")
    }

    @Test func noValueBeginsALineOfItsOwn() throws {
        let line = try filled("Temat {title}", [.title: "a\r\nBcc: x@y.example\u{202E}\u{7}"])
        #expect(!line.contains { $0.isNewline } && line.hasPrefix("Temat a") && line.contains("Bcc"))
        #expect(!line.unicodeScalars.contains { PlainText.steers($0) })
    }

    @Test func aSubjectIsShort() throws {
        let template = NoticeTemplate(
            subject: try NoticeTemplate.subject("{title}", for: .planned), text: try NoticeText("x", for: .planned))
        let long = template.filled([.title: String(repeating: "ą", count: 400)])
        #expect(long.subject.count == 150 && long.subject.hasSuffix("…"))
    }

    @Test func everyStandardTextIsWholeInBothLanguages() {
        for kind in NoticeKind.allCases {
            for language in Language.allCases {
                let values = Dictionary(uniqueKeysWithValues: NoticeField.allCases.map { ($0, "<\($0.rawValue)>") })
                let (subject, text) = NoticeTemplates.standard[kind, language].filled(values)
                #expect(!subject.isEmpty && !subject.contains("{") && !text.contains("{"))
                #expect(text.contains("<order>") && text.contains("<company>"), "\(kind)")
            }
        }
    }

    @Test(arguments: [
        "a@b.example", "a.b+c@d-e.f.example", "ąę@żółw.example", "A.LIS@SZPITAL.EXAMPLE",
    ])
    func addresses(_ text: String) {
        #expect(EmailAddress(text)?.text == text)
        #expect(EmailAddress(firstOf: "Anna Lis <\(text)>, drugi@x.example")?.text == text)
    }

    @Test(arguments: [
        "", "a", "@b.pl", "a@", "a@b", "a@b..pl", "a@.pl", "a@b.pl.", ".a@b.pl", "a.@b.pl", "a b@c.pl", "a@b@c.pl",
        "a@-b.pl", "a@" + String(repeating: "b", count: 64) + ".pl",
        "a\n@b.pl", "a\"b@c.pl", "<a@b.pl>", "a@b,pl",
    ])
    func noAddresses(_ text: String) {
        #expect(EmailAddress(text) == nil)
    }

    @Test func whatIsAnnouncedFollowsFromPromiseAndPlan() {
        let now = Timestamp(seconds: 1_000_000_800)
        func window(_ hours: Int, _ length: Int = 2) -> TimeWindow {
            TimeWindow(start: now + hours * 3600, end: now + (hours + length) * 3600)!
        }
        func visit(_ state: VisitState, promise: TimeWindow? = nil, start: Timestamp? = nil) -> Visit {
            let placement = start.map {
                Placement(
                    assignments: [Assignment(technician: Identifier(1), role: .leader)], day: Day(number: 11574),
                    start: $0,
                    end: $0 + 3600)
            }
            return Visit(
                id: Identifier(1), order: Identifier(1), state: state, duration: 60, placement: placement,
                promise: promise.map { Promise(window: $0, toldTo: "A", toldAt: now) })
        }
        func told(_ visit: Visit, _ last: TimeWindow? = nil) -> TimeWindow? {
            AnnouncedTime(of: visit, at: now).window(knowing: last)
        }
        #expect(told(visit(.planned, start: now + 7200)) == nil)
        #expect(told(visit(.open, promise: window(4))) == window(4))
        #expect(told(visit(.planned, promise: window(4), start: now + 36_000)) == window(4), "nobody was sent yet")
        let derived = told(visit(.dispatched, start: now + 7200))
        #expect(derived.map { $0.contains(now + 7200) && $0.seconds == 7200 && $0.start.seconds % 1800 == 0 } == true)
        #expect(told(visit(.accepted, promise: window(2), start: now + 3 * 3600)) == window(2))
        #expect(told(visit(.accepted, start: now + 3 * 3600), window(2)) == window(2), "what is known is kept to")
        #expect(told(visit(.accepted, promise: window(2), start: now + 8 * 3600)) != window(2))
        #expect(told(visit(.open, promise: window(-4))) == nil, "it is over")
        for state in [VisitState.enRoute, .working, .completed, .cancelled] {
            #expect(told(visit(state, promise: window(4), start: now + 4 * 3600)) == nil)
        }
    }
}
