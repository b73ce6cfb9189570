import ServiceModel

/// What the items say together, and the title.
extension EntryPass {
    mutating func settleTitle() {
        let left = parts.filter { !$0.left.isEmpty }
        let ranges = left.compactMap { $0.rest.range }
        result.title = ranges.map { String(letters[$0]) }.joined(separator: ", ")
        guard !ranges.isEmpty else {
            _ = ask(EntryDoubt(.title, .missing, words: "", ranges: []))
            return
        }
        for range in ranges {
            for piece in outside(deviceRanges, range) { note(.title, piece, .said) }
        }
    }

    /// The range without these, and without blanks at its ends.
    private func outside(_ taken: [Range<Int>], _ range: Range<Int>) -> [Range<Int>] {
        var pieces = [range]
        for hole in taken {
            pieces = pieces.flatMap { piece -> [Range<Int>] in
                guard piece.overlaps(hole) else { return [piece] }
                return [
                    piece.lowerBound..<max(piece.lowerBound, hole.lowerBound),
                    min(piece.upperBound, hole.upperBound)..<piece.upperBound,
                ]
            }
        }
        return pieces.compactMap { piece in
            var piece = piece
            while let first = piece.first, letters[first].isWhitespace { piece = first + 1..<piece.upperBound }
            while let last = piece.last, letters[last].isWhitespace { piece = piece.lowerBound..<last }
            return piece.isEmpty ? nil : piece
        }
    }

    mutating func settleItems() {
        settleDuration()
        if let priority = agreed(.priority, priorities, { .priority($0) }), case .priority(let value) = priority {
            result.priority = value
        }
        settleType()
        if let phone = agreed(.phone, phones, { .phone($0) }), case .phone(let value) = phone { result.phone = value }
        for skill in skills { settle(skill) }
        settleTechnician()
        settleParts()
    }

    /// One skill, or the one that is chosen of those whose codes begin so.
    private mutating func settle(_ said: Said<[SkillRequirement]>) {
        guard let first = said.value.first else { return }
        var (chosen, why) = (first.skill, EntryWhy.said)
        if said.value.count > 1 {
            let doubt = EntryDoubt(
                .skills, .several, said.value.map { EntryCandidate(.skill($0.skill)) }, words: said.words,
                ranges: [said.range])
            guard case .candidate(.skill(let answer)) = ask(doubt) else { return }
            (chosen, why) = (answer, .chosen)
        }
        note(.skills, said.range, why)
        if let index = result.skills.firstIndex(where: { $0.skill == chosen }) {
            result.skills[index].level = max(result.skills[index].level, first.level)
        } else {
            result.skills.append(SkillRequirement(skill: chosen, level: first.level))
        }
    }

    /// A number without a unit, a length of more than a day, and two lengths are doubts.
    private mutating func settleDuration() {
        let all = (durations + numbers).sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard !all.isEmpty else { return }
        if numbers.isEmpty, durations.allSatisfy({ (1...1440).contains($0.value) }) {
            if let minutes = agreed(.duration, all, { .duration($0) }), case .duration(let value) = minutes {
                result.duration = value
            }
            return
        }
        let values = unique(all.map(\.value)).filter { $0 > 0 && $0 != EntryDuration.absurd }.map {
            EntryCandidate(.duration($0))
        }
        let doubt = EntryDoubt(
            .duration, values.isEmpty ? .invalid : .several, values,
            words: all.map(\.words).joined(separator: ", "), ranges: all.map(\.range))
        guard case .candidate(.duration(let minutes)) = ask(doubt) else { return }
        result.duration = minutes
        for said in all { note(.duration, said.range, .chosen) }
    }

    private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }

    /// The one value that was said, or the one that was chosen among several.
    private mutating func agreed<Value: Hashable>(
        _ field: EntryField, _ said: [Said<Value>], _ value: (Value) -> EntryCandidate.Value
    ) -> EntryCandidate.Value? {
        let values = unique(said.map(\.value))
        guard let first = values.first else { return nil }
        if values.count == 1 {
            for one in said { note(field, one.range, .said) }
            return value(first)
        }
        let doubt = EntryDoubt(
            field, .several, values.map { EntryCandidate(value($0)) },
            words: said.map(\.words).joined(separator: ", "), ranges: said.map(\.range))
        guard case .candidate(let chosen) = ask(doubt) else { return nil }
        for one in said { note(field, one.range, .chosen) }
        return chosen
    }

    /// A type of the company's own says its category too.
    private mutating func settleType() {
        guard !types.isEmpty else { return }
        let said = unique(types.flatMap(\.value))
        let covered = said.compactMap { work -> OrderType? in
            if case .own(let id) = work { catalogue.work(id)?.category } else { nil }
        }
        let values = said.compactMap { work -> EntryCandidate.Value? in
            switch work {
            case .own(let id): .serviceType(id)
            case .category(let type): covered.contains(type) ? nil : .type(type)
            }
        }
        var chosen = values.count == 1 ? values.first : nil
        let why: EntryWhy = chosen == nil ? .chosen : .said
        if chosen == nil {
            let doubt = EntryDoubt(
                .type, .several, values.map { EntryCandidate($0) },
                words: types.map(\.words).joined(separator: ", "), ranges: types.map(\.range))
            guard case .candidate(let answer) = ask(doubt) else { return }
            chosen = answer
        }
        switch chosen {
        case .type(let type)?: result.type = type
        case .serviceType(let id)?: (result.type, result.serviceType) = (catalogue.work(id)?.category, id)
        default: return
        }
        for one in types { note(.type, one.range, why) }
    }

    private mutating func settleTechnician() {
        guard let first = technicians.first else { return }
        let ranges = technicians.map(\.range)
        let words = technicians.map(\.words).joined(separator: ", ")
        let unknown = technicians.first { $0.value.ids.isEmpty }
        let ids = unique(technicians.flatMap(\.value.ids))
        if unknown == nil, ids.count == 1 {
            result.technician = ids[0]
            for range in ranges { note(.technician, range, .personName) }
            return
        }
        let kind: EntryDoubt.Kind = ids.isEmpty ? .unknown((unknown ?? first).value.name) : .several
        let doubt = EntryDoubt(
            .technician, kind, ids.map { EntryCandidate(.technician($0)) }, words: words, ranges: ranges)
        guard case .candidate(.technician(let id)) = ask(doubt) else { return }
        result.technician = id
        for range in ranges { note(.technician, range, .chosen) }
    }

    private mutating func settleParts() {
        for said in partLines {
            var code: String? = said.value.isKnown && said.value.quantity != nil ? said.value.code : nil
            var why = EntryWhy.said
            if code == nil {
                let kind: EntryDoubt.Kind = said.value.isKnown ? .invalid : .unknown(said.value.code)
                let doubt = EntryDoubt(.parts, kind, words: said.words, ranges: [said.range])
                if case .part(let chosen) = ask(doubt) { (code, why) = (chosen, .chosen) }
            }
            guard let code, let line = PartLine(code: code, quantity: said.value.quantity ?? 1) else { continue }
            note(.parts, said.range, why)
            if let index = result.parts.firstIndex(where: { $0.code == code }) {
                result.parts[index].quantity += line.quantity
            } else {
                result.parts.append(line)
            }
        }
    }
}
