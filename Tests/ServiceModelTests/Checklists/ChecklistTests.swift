import ServiceModel
import Testing

/// Questions, answers and what is missing: what holds of every checklist.
@Suite struct ChecklistTests {
    /// Dice that fall the same way for the same seed.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let devices: [(id: Asset.ID, model: String)] = [
        (Identifier(1), "UPS U10"), (Identifier(2), "ups  u10"), (Identifier(3), "L1000"),
    ]

    private static func randomItems(_ dice: inout Dice) -> [ChecklistItem] {
        var items: [ChecklistItem] = []
        for index in 0..<Int.random(in: 1...9, using: &dice) {
            var item = ChecklistItem(
                question: "Pytanie \(index)", answer: Bool.random(using: &dice) ? .number : .yesNo,
                isMandatory: Bool.random(using: &dice), isPerDevice: Int.random(in: 0...3, using: &dice) == 0)
            if item.answer == .number { (item.least, item.most) = ("10", "20") }
            if let before = items.randomElement(using: &dice), Bool.random(using: &dice) {
                item.isPerDevice = item.isPerDevice || before.isPerDevice
                item.condition =
                    before.answer == .number
                    ? CheckCondition(before.question, Bool.random(using: &dice) ? .outside : .inside)
                    : CheckCondition(before.question, equals: "tak")
            }
            items.append(item)
        }
        return items
    }

    private static func answer(
        _ id: Int, to line: Checklist.Line, _ value: CheckValue?, corrects: CheckAnswer.ID? = nil
    ) -> CheckAnswer {
        CheckAnswer(
            id: Identifier(Int64(id)), order: Identifier(1), visit: Identifier(1), device: line.device, item: line.item,
            value: value, at: Timestamp(seconds: 100), recordedAt: Timestamp(seconds: 100), actor: "ann",
            corrects: corrects)
    }

    /// Whatever is asked and answered: what is missing is exactly what is asked, needed and unanswered; a question with a
    /// condition is asked when the answer of now meets it; the last correction counts; nothing told is lost; and the order in
    /// which answers come changes nothing, even within one second.
    @Test(arguments: 1...300) func holdsForRandomLists(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let items = try Self.randomItems(&dice).settled()
        let devices = Array(Self.devices.prefix(Int.random(in: 0...3, using: &dice)))
        var answers: [CheckAnswer] = []
        for step in 1...20 {
            let list = Checklist(items, devices: devices, answers: answers)
            guard let line = list.asked.randomElement(using: &dice) else { break }
            let value: CheckValue =
                line.item.answer == .yesNo
                ? .yesNo(Bool.random(using: &dice))
                : .number(CheckNumber("\(Int.random(in: 5...25, using: &dice))")!)
            let isTakenBack = line.value != nil && Int.random(in: 0...4, using: &dice) == 0
            // Identifiers fall at random: they say nothing of the order.
            let id = Int.random(in: 1...1_000_000, using: &dice) * 100 + step
            answers.append(Self.answer(id, to: line, isTakenBack ? nil : value, corrects: line.answers.last?.id))
        }
        let list = Checklist(items, devices: devices, answers: answers)
        #expect(list == Checklist(items, devices: devices, answers: answers.shuffled(using: &dice)))
        #expect(Set(list.lines.flatMap(\.answers)) == Set(answers))
        #expect(list.lines.map(\.number) == Array(1..<(list.lines.count + 1)))
        for line in list.lines {
            #expect(line.isMissing == (line.isAsked && line.item.isMandatory && line.value == nil))
            let told = answers.last { $0.item.name == line.item.name && $0.device == line.device }
            #expect(line.value == told?.value)
            guard let condition = line.item.condition else {
                #expect(line.isAsked)
                continue
            }
            let before = list.lines.first {
                $0.item.question == condition.question && ($0.device == line.device || $0.device == nil)
            }
            let isMet = before.map { $0.isAsked && $0.value.map { condition.isMet(by: $0, to: before!.item) } == true }
            #expect(line.isAsked == isMet)
        }
        #expect(list.findings.allSatisfy { $0.isAsked && $0.item.isOutside($0.value!) })
    }

    @Test func aConditionNamesAnEarlierQuestionAndNoCircleIsPossible() throws {
        let first = ChecklistItem(question: "Napięcie", answer: .number, unit: "V", least: "207", most: "253")
        func after(_ condition: CheckCondition, perDevice: Bool = false) -> ChecklistItem {
            ChecklistItem(question: "Po wymianie", answer: .text, condition: condition, isPerDevice: perDevice)
        }
        func fault(_ items: [ChecklistItem]) -> ChecklistFault? {
            do {
                _ = try items.settled()
                return nil
            } catch { return error }
        }
        // By its number, or by its words; kept by its words.
        #expect(try [first, after(CheckCondition("1", .outside))].settled()[1].condition?.question == "Napięcie")
        #expect(
            try [first, after(CheckCondition("NAPIĘCIE", equals: "11,50 V"))].settled()[1].condition?.value == "11.5")
        #expect(fault([after(CheckCondition("Napięcie", .outside)), first]) != nil)
        #expect(
            fault([after(CheckCondition("Po wymianie", .outside))])
                == .notEarlier(question: "Po wymianie", after: "Po wymianie"))
        #expect(fault([first, first]) == .same("Napięcie"))
        #expect(
            fault([ChecklistItem(question: "Działa"), after(CheckCondition("Działa", .outside))])
                == .withoutLimits(question: "Po wymianie", after: "Działa"))
        #expect(
            fault([ChecklistItem(question: "Działa"), after(CheckCondition("Działa", equals: "może"))])
                == .impossible(question: "Po wymianie", after: "Działa", value: "może"))
        var each = first
        each.isPerDevice = true
        #expect(
            fault([each, after(CheckCondition("1", .outside))])
                == .acrossDevices(question: "Po wymianie", after: "Napięcie"))
        #expect(fault([each, after(CheckCondition("1", .outside), perDevice: true)]) == nil)
    }

    @Test func anAnswerOfTheWrongTypeSaysWhyAndARightOneComesBackAsItWasKept() throws {
        let number = ChecklistItem(question: "A", answer: .number, unit: "V", least: "12.0", most: "13.8")
        let choice = ChecklistItem(question: "B", answer: .choice, choices: ["Dobry", "Zły"])
        let photo = ChecklistItem(question: "C", answer: .photo)
        func read(_ text: String, _ item: ChecklistItem) throws -> CheckValue {
            try CheckValue.read(text, as: item, photos: ["tablica.jpg": Identifier(7), "b.png": Identifier(8)])
        }
        #expect(throws: CheckFault.notANumber("niskie", unit: "V")) { try read("niskie", number) }
        #expect(throws: CheckFault.notANumber("11.2 A", unit: "V")) { try read("11.2 A", number) }
        #expect(throws: CheckFault.notYesNo("11")) { try read("11", ChecklistItem(question: "D")) }
        #expect(throws: CheckFault.notAChoice("średni", allowed: ["Dobry", "Zły"])) { try read("średni", choice) }
        #expect(throws: CheckFault.notAPhoto("c.jpg")) { try read("tablica.jpg, c.jpg", photo) }
        #expect(throws: CheckFault.text(.empty)) { try read("  ", ChecklistItem(question: "E", answer: .text)) }
        for (text, item, kept) in [
            ("11,20 V", number, "11.2"), ("-0", number, "0"), ("13.8", number, "13.8"), ("ZŁY", choice, "Zły"),
            ("TABLICA.jpg , b.png", photo, "7 8"), ("Tak", ChecklistItem(question: "D"), "yes"),
        ] {
            let value = try read(text, item)
            #expect(value.text == kept && CheckValue(kept: kept, item.answer) == value)
        }
        // A limit is still inside; numbers are exact.
        func isOutside(_ text: String) throws -> Bool { number.isOutside(try read(text, number)) }
        #expect(
            try !isOutside("12") && !isOutside("13.800000000") && isOutside("13.800000001") && isOutside("11.999999999")
        )
    }

    @Test(arguments: 1...200) func numbersKeepTheirOrderAndTheirText(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let values = (0..<2).map { _ in
            Int64.random(in: -999_999_999_999_999_999...999_999_999_999_999_999, using: &dice)
        }
        let numbers = values.map { value -> CheckNumber in
            let fraction = String(value.magnitude % 1_000_000_000)
            let padded = String(repeating: "0", count: 9 - fraction.count) + fraction
            return CheckNumber("\(value < 0 ? "-" : "")\(value.magnitude / 1_000_000_000).\(padded)")!
        }
        #expect((numbers[0] < numbers[1]) == (values[0] < values[1]))
        #expect(numbers.allSatisfy { CheckNumber($0.text) == $0 })
    }

    @Test func modelsAskTheirDevicesAndWhatAnOlderListKeptIsNotLost() {
        let list = ModelChecklist(
            id: Identifier(1), model: "UPS U10", items: [ChecklistItem(question: "Szereg A", answer: .text)])
        let terms = WorkTerms(checklist: [ChecklistItem(question: "Zasilanie")]).asking([list])
        let asked = Checklist(terms.checklist, devices: Self.devices, answers: [])
        #expect(asked.lines.map { $0.device?.rawValue } == [nil, 1, 2])
        #expect(terms.asking([]).checklist.map(\.question) == ["Zasilanie"])
        let told = Self.answer(5, to: asked.lines[1], .text("dobry"))
        let later = Checklist([ChecklistItem(question: "Inne")], devices: Self.devices, answers: [told])
        #expect(later.lines.count == 2 && !later.lines[1].isAsked && later.lines[1].answers == [told])
        #expect(later.lines(named: "1").map(\.item.question) == ["Inne"])
        #expect(
            asked.lines(named: "szereg").count == 2 && asked.lines(named: "szereg", device: Identifier(2)).count == 1)
    }
}
