import DeskModel
import ServiceModel

/// What the console itself can tell about a field before the store is asked.
extension ConsoleState {
    func fault(in form: Form, at index: Int) -> InputFault? {
        let field = form.fields[index]
        let text = field.trimmed
        if text.isEmpty { return field.isRequired ? .required : nil }
        // What stood there before is not this form's to judge: a wish may be over by now.
        if field.line.text == field.original, !field.hasList { return nil }
        do {
            switch field.content {
            case .fate: return nil
            case .text where field.id == .crew: _ = try crewSize(text)
            case .text:
                if field.id == .task { _ = try TaskDependency(text) }
                return form.kind.isOfContract ? contractFault(field, in: form) : nil
            case .several where form.kind.isOfContract: return contractFault(field, in: form)
            case .choice: return choiceFault(field, in: form)
            case .several: try listed(field)
            case .window: _ = try ahead(try times.window(text))
            case .moment: _ = try times.edge(text)
            case .endMoment: _ = try times.edge(text, endOfDay: true)
            case .duration:
                let minutes = try WorkWords.duration(text)
                guard Visit.minutes.contains(minutes) else { return .duration(minutes: minutes) }
            }
            return nil
        } catch let fault as InputFault {
            return fault
        } catch {
            return .notADate(text)
        }
    }

    var times: TimeWords { TimeWords(calendar: view.calendar, now: now) }

    /// A window that is not over yet.
    private func ahead(_ window: TimeWindow) throws -> TimeWindow {
        guard window.end > now else { throw InputFault.inThePast(window.end) }
        return window
    }

    private func choiceFault(_ field: FormField, in form: Form) -> InputFault? {
        guard field.choice == nil else { return nil }
        return switch field.id {
        case .customer: .unknown(.customer, field.trimmed)
        case .site: .unknown(.site, field.trimmed)
        case .asset: .unknown(.asset, field.trimmed)
        case .technician: .unknown(.technician, field.trimmed)
        case .town: .notOneOf(field.trimmed, allowed: [language("a town of the list", "miejscowość z listy")])
        case .type: .notOneOf(field.trimmed, allowed: OrderType.allCases.map { $0.name(language) })
        case .orderKind: .unknown(.orderKind, field.trimmed)
        case .priority: .notOneOf(field.trimmed, allowed: Priority.allCases.map { $0.name(language) })
        default: .notOneOf(field.trimmed, allowed: offered(field, in: form))
        }
    }

    /// Everything that the field's list has, whatever was typed.
    private func offered(_ field: FormField, in form: Form) -> [String] {
        guard let index = form.fields.firstIndex(where: { $0.id == field.id }) else { return [] }
        var form = form
        form.cursor = index
        form.fields[index].line.replace(with: "")
        return (choices(in: form) ?? []).map(\.text)
    }

    private func listed(_ field: FormField) throws {
        if field.id == .skill { _ = try skills(field.line.text) } else { _ = try parts(field.line.text) }
    }

    /// `SEP, GAZ:2`
    func skills(_ text: String) throws -> [SkillRequirement] {
        try Self.pieces(text).map { piece in
            let row = try WorkWords.skill(piece)
            let (name, level) = (row.code, row.level)
            let wanted = name.lowercased()
            guard let skill = view.skills.first(where: { $0.code.lowercased() == wanted }) else {
                throw InputFault.unknown(.skill, name)
            }
            guard (1...5).contains(level) else { throw InputFault.outOfRange(value: level, allowed: 1...5) }
            return SkillRequirement(skill: skill.id, level: level, isOfEach: row.isOfEach)
        }
    }

    /// How many people; one where nothing is said.
    func crewSize(_ text: String) throws(InputFault) -> Int {
        if text.isEmpty { return 1 }
        guard let size = Int(text) else { throw .notANumber(text) }
        guard (1...Crew.mostPeople).contains(size) else {
            throw .outOfRange(value: size, allowed: 1...Crew.mostPeople)
        }
        return size
    }

    /// `FILTR-12=2, USZCZELKA`
    func parts(_ text: String) throws -> [PartLine] { try Self.pieces(text).map { try WorkWords.part($0) } }

    private static func pieces(_ text: String) -> [String] {
        text.split(separator: ",").map { piece in
            var rest = piece.drop { $0 == " " }
            while rest.last == " " { rest.removeLast() }
            return String(rest)
        }.filter { !$0.isEmpty }
    }

    /// How days and times typed into a line are understood; what is not says what would be.
    func understood(_ input: LineInput) -> String? {
        let text = input.text.trimmingBlanks
        guard !text.isEmpty else { return nil }
        do {
            switch input.purpose {
            case .promiseWindow: return "= " + wording.window(try times.window(text))
            case .reportTime(let report): return "= " + wording.moment(try moment(text, of: report))
            case .awaitPart:
                return "= "
                    + (try PartWait.reading(text, times).map { $0.words(wording) }
                        ?? language("waits for nothing", "na nic nie czeka"))
            case .planHalt: return "= " + wording.window(try times.window(text))
            case .answer(let question): return understood(question, text)
            case .stock(let question): return understood(question, text)
            case .pastMoment: return "= " + wording.whole(try times.formerMoment(text))
            case .planEnd: return "= " + wording.date(try times.day(text))
            case .branch: return BranchName.fault(text).map { "! " + $0.sentence(language) }
            case .override, .orderNumber, .palette, .reportReason, .promiseTo, .filter, .filterName, .cancelReason,
                .attach, .save, .reading, .pageSearch, .ticket, .contract, .exchange, .crew, .time, .export, .outage,
                .outbox, .alert:
                return nil
            }
        } catch {
            return "! " + error.sentence(wording)
        }
    }

    /// How a field in words was understood: `pt 14` is `Fri 27, 14:00-15:00`.
    func understood(_ field: FormField) -> String? {
        let text = field.trimmed
        if let says = field.typeSays, says != text, !says.isEmpty {
            let minutes = field.content == .duration ? Int(says) : nil
            let words = minutes.map { wording.length(minutes: $0) } ?? says
            return language("type says \(words)", "rodzaj mówi: \(words)")
        }
        guard !text.isEmpty else { return nil }
        switch field.content {
        case .window: return (try? times.window(text)).map { wording.window($0) }
        case .moment:
            return (try? times.day(text)).map { wording.date($0) } ?? (try? times.edge(text)).map { wording.moment($0) }
        case .endMoment: return (try? times.edge(text, endOfDay: true)).map { wording.end($0) }
        case .duration: return (try? WorkWords.duration(text)).map { wording.minutes($0) }
        case .text, .fate, .choice, .several: return field.choice?.detail
        }
    }
}
