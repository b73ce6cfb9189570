package import ServiceModel

extension Lateness.Target {
    /// Whose target was missed: `promise`, `obietnica`.
    package func name(_ language: Language) -> String {
        switch self {
        case .promise: language("promise", "obietnica")
        case .sla: language("SLA", "umowa")
        case .order: language("order", "zlecenie")
        }
    }

    /// Which target it is behind: `po terminie obiecanym`.
    fileprivate var polish: String {
        switch self {
        case .promise: "obiecanym"
        case .sla: "umownym"
        case .order: "zlecenia"
        }
    }
}

extension Lateness {
    /// `0:25 late (SLA)`, `0:25 po terminie umownym`.
    package func words(_ wording: Wording) -> String {
        let length = wording.shortSpan(minutes: minutes)
        return wording.language(
            "\(length) late (\(target.name(.english)))", "\(length) po terminie \(target.polish)")
    }

    /// `starts 0:25 after 13:40, which is too late by the contract`: all of it, for a line of its own.
    package func sentence(_ wording: Wording) -> String {
        let edge =
            switch measure {
            case .start: wording.language("starts", "początek")
            case .end: wording.language("ends", "koniec")
            }
        let limit = wording.due(limit)
        return wording.language(
            "\(words(wording)): \(edge) after \(limit)", "\(words(wording)): \(edge) po \(limit)")
    }
}

extension PlanMark {
    /// `outside the promise, 0:25 late (SLA), 0:10 over the shift, outside the wish`; empty when there is nothing to tell.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        return [
            breaksPromise ? language("outside the promise", "poza obiecanym oknem") : nil,
            lateness?.words(wording),
            over > 0
                ? wording.length(minutes: (over + 59) / 60) + language(" over the shift", " po zmianie") : nil,
            missesWish ? language("outside the wish", "poza życzeniem") : nil,
        ].compactMap { $0 }.joined(separator: ", ")
    }
}

extension Due.Kind {
    /// What has to happen by then.
    package func name(_ language: Language) -> String {
        switch self {
        case .response: language("sent by", "wysłane do")
        case .arrival: language("on site by", "na miejscu do")
        case .fix: language("done by", "wykonane do")
        case .order: language("by", "do")
        case .promise: language("promised by", "obiecano do")
        case .wish: language("wished by", "życzenie do")
        }
    }

    /// The same in at most eight columns, before the time.
    package func label(_ language: Language) -> String {
        switch self {
        case .response: language("sent by", "wysłać")
        case .arrival: language("on site", "dojechać")
        case .fix: language("done by", "wykonać")
        case .order: language("due", "termin")
        case .promise: language("promise", "obiecane")
        case .wish: language("wish", "życzenie")
        }
    }

    /// Who set it, where that is not said already: `SLA`, `umowa`.
    package func source(_ language: Language) -> String? {
        switch self {
        case .response, .arrival, .fix: Lateness.Target.sla.name(language)
        case .order: Lateness.Target.order.name(language)
        case .promise, .wish: nil
        }
    }
}

extension Due {
    /// `on site by Mon 23, 13:40 (SLA)`, `due Mon 30`: free-standing.
    package func words(_ wording: Wording) -> String {
        if kind == .order { return wording.language("due ", "termin ") + wording.due(moment) }
        return behindLabel(wording)
    }

    /// `on site by Mon 23, 13:40 (SLA)`, `by Mon 30 (order)`: behind a label that says *due*.
    package func behindLabel(_ wording: Wording) -> String {
        let source = kind.source(wording.language).map { " (\($0))" } ?? ""
        return "\(kind.name(wording.language)) \(wording.due(moment))\(source)"
    }
}

extension Targets {
    /// What contract and order set, each as what it is; empty when neither does.
    package func dueWords(_ wording: Wording) -> [String] {
        all.filter { $0.kind != .promise && $0.kind != .wish }.map { $0.behindLabel(wording) }
    }
}
