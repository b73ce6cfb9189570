import ServiceModel

extension WishObstacle {
    /// Without a full stop, to stand behind the wish and a colon.
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .past: language("it has passed", "już minęło")
        case .beyond(let days):
            language(
                "it lies behind the next \(days) days",
                "leży dalej niż najbliższe \(days) \(language.plural(days, "", "", pl: ("dzień", "dni", "dni")))")
        case .siteClosed: language("the site is closed then", "miejsce jest wtedy zamknięte")
        case .nobodyWorks: language("nobody works then", "nikt wtedy nie pracuje")
        case .nobodyMay(let breach):
            language("whoever works then ", "kto wtedy pracuje, odpada: ") + breach.sentence(wording)
        case .nobodyFree:
            language("whoever could come is taken then", "każdy, kto mógłby przyjechać, jest wtedy zajęty")
        case .stopped(let breach):
            language("for whoever could come, ", "kto mógłby przyjechać, temu przeszkadza: ") + breach.sentence(wording)
        case .notKnown: language("why is not known", "nie wiadomo dlaczego")
        }
    }
}

extension SlotList {
    /// `The wish, Tue 24, 08:00-12:00, cannot be met: nobody works then`; `nil` where it can, or nothing was wished.
    package func wishSentence(_ wording: Wording) -> String? {
        guard let wish, let wishObstacle else { return nil }
        return wording.language(
            "The wish, \(wording.window(wish)), cannot be met: ",
            "Życzenia, \(wording.window(wish)), nie da się spełnić: ") + wishObstacle.sentence(wording)
    }

    /// `SLA: on site by Mon 23, 13:40; done by Mon 23, 21:40`; `nil` without a target.
    package func contractSentence(_ wording: Wording) -> String? {
        let language = wording.language
        let targets = Targets(sla: sla, promise: nil, wish: nil).all.filter { $0.target != nil }.map { due in
            due.kind.name(language) + " " + wording.due(due.moment)
        }
        let label = sla.isContract ? language("SLA: ", "Umowa: ") : language("Due ", "Termin ")
        return targets.isEmpty ? nil : label + targets.joined(separator: "; ")
    }
}

extension SlotOffer {
    /// `1:20 late (SLA), as wished`: what matters about a window, each word whole; empty where there is nothing to say.
    package func remark(_ wording: Wording) -> String {
        let language = wording.language
        return [
            lateness.map { $0.words(wording) },
            meetsWish == true ? language("as wished", "wg życzenia") : nil,
        ].compactMap { $0 }.joined(separator: ", ")
    }
}
