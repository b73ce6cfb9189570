import ServiceModel

/// Questions of doubts, and what is offered as an answer.
extension EntrySentences {
    /// `two devices here answer to "agregat 2".`
    package func question(_ doubt: EntryDoubt) -> String {
        switch doubt.kind {
        case .several: return several(doubt)
        case .unknown(let name): return unknown(doubt.field, name)
        case .missing:
            return doubt.field == .customer
                ? language("which customer?", "który klient?") : language("what is wrong?", "co się dzieje?")
        case .past: return language("\"\(doubt.words)\" is over.", "\"\(doubt.words)\" już minęło.")
        case .invalid: return invalid(doubt)
        }
    }

    private func several(_ doubt: EntryDoubt) -> String {
        let (count, words) = (doubt.total, doubt.words)
        switch doubt.field {
        case .customer:
            let noun = language.plural(
                count, "customer is", "customers are", pl: ("klient nazywa", "klientów nazywa", "klientów nazywa"))
            return language("\(count) \(noun) called \"\(words)\".", "\(count) \(noun) się \"\(words)\".")
        case .site:
            let noun = language.plural(count, "site", "sites", pl: ("obiekt", "obiekty", "obiektów"))
            return language("which of \(count) \(noun)?", "który z \(count): \(noun)?")
        case .device:
            let noun = language.plural(count, "device", "devices", pl: ("urządzenie", "urządzenia", "urządzeń"))
            return language(
                "which device: \(count) \(noun) for \"\(words)\"?", "które: \(count) \(noun) do \"\(words)\"?")
        case .window: return language("which time is meant?", "o który czas chodzi?")
        case .duration:
            return count == 1
                ? duration(doubt) : language("\"\(words)\": which length?", "\"\(words)\": ile to potrwa?")
        case .priority: return language("\"\(words)\": which priority?", "\"\(words)\": który priorytet?")
        case .technician: return language("\"\(words)\": which technician?", "\"\(words)\": który serwisant?")
        case .type: return language("\"\(words)\": which kind of work?", "\"\(words)\": który rodzaj?")
        case .phone: return language("\"\(words)\": which phone?", "\"\(words)\": który telefon?")
        case .skills: return language("\"\(words)\": which skill?", "\"\(words)\": która umiejętność?")
        case .parts, .title: return language("\"\(words)\": which one?", "\"\(words)\": co z tego?")
        }
    }

    private func duration(_ doubt: EntryDoubt) -> String {
        guard case .duration(let minutes) = doubt.candidates.first?.value, minutes <= 1440 else {
            return language("\"\(doubt.words)\" is more than a day.", "\"\(doubt.words)\" to więcej niż doba.")
        }
        return language(
            "\"\(doubt.words)\" has no unit: \(wording.minutes(minutes))?",
            "\"\(doubt.words)\" nie ma jednostki: \(wording.minutes(minutes))?")
    }

    private func unknown(_ field: EntryField, _ name: String) -> String {
        switch field {
        case .customer: language("nobody is called \"\(name)\".", "nikt nie nazywa się \"\(name)\".")
        case .technician:
            language("no technician is called \"\(name)\".", "żaden serwisant nie nazywa się \"\(name)\".")
        case .parts: language("no part has the code \"\(name)\".", "żadna część nie ma kodu \"\(name)\".")
        case .site, .device, .title, .window, .duration, .skills, .priority, .type, .phone:
            language("\"\(name)\" is not known.", "\"\(name)\" nie jest znane.")
        }
    }

    private func invalid(_ doubt: EntryDoubt) -> String {
        switch doubt.field {
        case .parts:
            language("\"\(doubt.words)\" has no quantity of 1 or more.", "\"\(doubt.words)\" nie ma ilości od 1 wzwyż.")
        case .duration: language("\"\(doubt.words)\" is no length of work.", "\"\(doubt.words)\" to nie czas pracy.")
        case .window:
            language(
                "\"\(doubt.words)\": there is no such day, or it ends before it begins.",
                "\"\(doubt.words)\": nie ma takiego dnia albo koniec jest przed początkiem.")
        case .customer, .site, .device, .title, .skills, .priority, .technician, .type, .phone:
            language("\"\(doubt.words)\" cannot be right.", "\"\(doubt.words)\" nie może się zgadzać.")
        }
    }

    /// What a candidate is called.
    package func name(_ value: EntryCandidate.Value) -> String {
        switch value {
        case .customer(let id): catalogue.customer(id)?.name ?? ""
        case .site(let id): catalogue.site(id).map { "\($0.name), \($0.town)" } ?? ""
        case .device(let id): catalogue.device(id).map(device) ?? ""
        case .window(let window): self.window(window)
        case .duration(let minutes): wording.length(minutes: minutes)
        case .priority(let priority): priority.name(language)
        case .technician(let id): catalogue.technician(id)?.name ?? ""
        case .skill(let id):
            catalogue.skill(id).map { $0.name.hasPrefix($0.code) ? $0.name : "\($0.code): \($0.name)" } ?? ""
        case .type(let type): type.name(language)
        case .serviceType(let id): catalogue.work(id)?.name ?? ""
        case .phone(let phone): phone
        }
    }

    private func device(_ device: EntryNames.DeviceName) -> String {
        [device.name + " " + device.model, device.serial].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// `F-gaz and "nie chłodzi" speak for it`; `the second one in the site's list`.
    package func reasons(_ candidate: EntryCandidate) -> String {
        let votes = candidate.reasons.compactMap { reason -> String? in
            switch reason {
            case .skill(let id): catalogue.skill(id)?.code
            case .fault(let word): "\"\(word)\""
            case .position, .nameBegins, .restOfToday, .tomorrow: nil
            }
        }
        guard votes.isEmpty else {
            guard votes.count > 1, let last = votes.last else {
                return language("\(votes[0]) speaks for it", "\(votes[0]) za nim przemawia")
            }
            let others = votes.dropLast().joined(separator: ", ")
            return language("\(others) and \(last) speak for it", "\(others) i \(last) za nim przemawiają")
        }
        return candidate.reasons.lazy.map(place).first { !$0.isEmpty } ?? ""
    }

    private func place(_ reason: EntryCandidate.Reason) -> String {
        switch reason {
        case .skill, .fault: ""
        case .position(let number):
            language("number \(number) in the site's list", "numer \(number) na liście obiektu")
        case .nameBegins: language("the name begins so", "nazwa tak się zaczyna")
        case .restOfToday: language("what is left of today", "reszta dnia dzisiejszego")
        case .tomorrow: language("tomorrow", "jutro")
        }
    }
}
