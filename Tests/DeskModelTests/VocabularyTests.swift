import DeskModel
import Foundation
import ServiceModel
import Testing

/// One word, one meaning, in both languages: the words of the trade are those of the glossary, and no label of the
/// program stands for two things. Every label that somebody adds is looked at.
@Suite struct VocabularyTests {
    /// Another name of a meaning is another entry: whoever changes a word changes this list, and sees what else has it.
    private static let orders: [OrderState: String] = [
        .draft: "szkic", .ready: "do zaplanowania", .planned: "zaplanowane", .dispatched: "wysłane",
        .inProgress: "w toku", .onHold: "wstrzymane", .done: "wykonane", .inSettlement: "w rozliczeniu",
        .settled: "rozliczone", .invoiced: "zafakturowane", .closed: "zamknięte", .cancelled: "anulowane",
    ]
    private static let visits: [VisitState: String] = [
        .open: "otwarta", .planned: "zaplanowana", .dispatched: "wysłana", .accepted: "przyjęta", .enRoute: "w drodze",
        .onSite: "na miejscu", .working: "w pracy", .paused: "pauza", .completed: "wykonana", .partial: "częściowo",
        .needsParts: "brak części", .noAccess: "brak dostępu", .aborted: "przerwana", .cancelled: "anulowana",
        .missed: "nieodbyta",
    ]

    @Test func statesAndDaysHaveTheWordsOfTheGlossary() {
        for state in OrderState.allCases { #expect(state.name(.polish) == Self.orders[state]) }
        for state in VisitState.allCases { #expect(state.name(.polish) == Self.visits[state]) }
        #expect(DayWord.absent.name(.polish) == "nieobecny" && DayWord.absent.short(.polish) == "nieob.")
        #expect(DayWord.noShift.name(.polish) == "bez zmiany" && DayWord.noShift.short(.polish) == "bez zm.")
        #expect(Sign.late(.polish) == "S")
    }

    /// Meanings by what the code calls them; orders and visits share a state of the same name.
    private static func meanings(_ language: Language) -> [(word: String, meaning: String)] {
        OrderState.allCases.map { ($0.name(language), $0.rawValue) }
            + VisitState.allCases.map { ($0.name(language), $0.rawValue) }
            + DayWord.allCases.flatMap { [($0.name(language), "\($0)"), ($0.short(language), "\($0)")] }
            + [(language("free", "wolne"), "free"), (language("late", "po terminie"), "late")]
            + Priority.allCases.map { ($0.name(language), $0.rawValue) }
            + Due.Kind.allCases.map { ($0.name(language), $0.rawValue) }
    }

    @Test(arguments: [Language.polish, .english]) func noWordOfTheTradeHasTwoMeanings(_ language: Language) {
        let words = Dictionary(grouping: Self.meanings(language), by: \.word).mapValues { Set($0.map(\.meaning)) }
        for (word, meanings) in words { #expect(meanings.count == 1, "“\(word)” means \(meanings.sorted())") }
    }

    /// English labels that say one thing in several ways; their Polish twin may be one word.
    private static let sameInEnglish: [Set<String>] = [
        ["on site", "work"], ["driving", "road"], ["emergency", "outage"], ["chargeable", "paid"],
        ["the new order", "new order"],
        ["dispatch", "sent by", "sent"], ["something else holds by now", "stale"], ["fix", "fixed"],
        ["travel", "arrival", "on site"],
        ["without a place", "no place for", "without place", "no place yet", "no room", "unplanned", "no place"],
        ["the plan's", "plan's"], ["the field's", "field's"], ["at", "state"], ["failed", "error"],
        ["made", "at", "when"], ["as it stood on", "as it stood"], ["figure", "number", "a number"],
        ["of", "from", "since"], ["being counted …", "solving …"], ["stopped", "aborted"],
        ["postcode", "exit", "code"], ["held", "stopped", "stays"], ["line", "the line"],
        ["over the shift", "changed"], ["the branch before", "branch before"], ["phone", "call", "call made"],
        ["calls", "calls to make"], ["by", "who"], ["promises told", "promises kept", "promises"],
        ["called about it", "called"],
        ["travel", "arrival"], ["work", "on site"], ["needs parts", "part not there", "parts are missing"],
        ["left", "slack"], ["driving", "on the way"], ["end by", "ends", "end", "done"], ["bound", "due"],
        ["begun", "start by", "start", "starts"], ["stays", "held"],
        ["without a place", "no place for", "no place yet", "unplanned", "without place", "no place"],
        ["wished by", "wish till"], ["regions", "by region"], ["at risk", "risk"],
        ["waits", "waiting"], ["part", "part of"], ["serial number", "serial no"], ["warranty to", "warranty through"],
        ["unplanned", "without a place", "without place"], ["lock", "locked"], ["what", "check"],
        ["day before", "one day back"], ["hour", "time"], ["other", "others"], ["drive", "driving", "travel"],
        ["code", "postcode"], ["queue", "the queue"], ["end", "ends"], ["list", "a list"], ["place", "site", "town"],
        ["outbox", "mail"], ["report of the order", "report of order"],
        ["best", "take best"], ["next", "next day", "next match", "the day after", "the next day"],
        ["promise", "told"], ["from", "of"], ["title", "description"], ["after", "behind"],
        ["start", "starts", "begun"], ["did not happen", "it did not happen"],
        ["commands", "verbs"], ["technician before", "the technician before"], ["order before", "previous fit"],
        ["go to a region", "go to region"], ["go to a technician by name", "go to technician"],
        ["region", "the region"],
        ["kind", "kind of work", "type"], ["page up", "a page up"],
        ["asset", "assets", "device", "devices", "a device"],
        ["in hand", "move"], ["against a rule", "dropped against a rule"], ["early", "earlier"],
        ["being read …", "loading …"], ["off", "is off", "the technician is off"], ["mark", "tick"],
        ["change", "edit"], ["pause", "paused"], ["by", "until"], ["is over", "it has passed"],
        ["planning", "plan"], ["orders", "orders in"], ["next", "then", "followed by"], ["after", "follows"],
        ["next fit", "fitting"], ["nothing fits", "nothing matches"],
        ["dispatch", "sent by"], ["cannot be read", "not to be read"], ["at", "p"],
        ["contract", "sla"], ["a text", "text"], ["late", "over"], ["arrival", "arrive"], ["trips", "travel"],
        ["planned", "plan"], ["year", "a year"], ["wished", "wish"], ["reported by", "by"], ["linked", "chain"],
        ["who pays", "verdict"], ["notes", "note"], ["response", "respond"], ["orders", "orders in", "of order"],
        ["signed by", "signature"], ["last done", "last"], ["stock", "warehouse"], ["back office", "office"],
        ["done", "complete"], ["short", "too few"], ["was", "it was"], ["a number", "number"], ["hours", "times"],
        ["is outside its limits", "outside its limits", "outside limits"], ["difference", "differs"],
        ["missing", "is missing"],
        ["for", "to", "for order"], ["has", "here", "found"], ["least", "the least"], ["move of parts", "stock move"],
        ["needs parts", "parts are missing"], ["none", "short"], ["on", "at"], ["order", "its order"],
        ["parts", "parts for"], ["place", "site", "place of stock"], ["quantity", "qty"], ["reason", "why"],
        ["sites", "places"], ["tell", "tell it"], ["undone", "taken back"],
        ["call made", "phone"], ["without a place", "without place", "no place", "no place for", "unplanned"],
        ["ends", "end", "done"], ["arrives", "on site"], ["moves", "shifts", "changes"], ["remark", "note"],
        ["to", "until", "by"], ["half an hour less", "half an hour shorter"], ["next best", "one more"],
        ["what happened last", "what happened"], ["away", "discard"], ["promises", "promises told"],
        ["back to work", "back"], ["now", "has", "found", "here"], ["stays", "kept", "keep"],
        ["half an hour more", "half an hour longer"],
    ]

    /// Polish labels of one meaning: inflections, short forms, a noun and its verb.
    private static let sameInPolish: [Set<String>] = [
        ["dotrzymano", "zostaje", "dotrzymane"], ["praca", "na miejscu", "dojechać", "dojazd"],
        ["podaj, co powiedziano", "podaj, co ustalono"], ["lepsze", "lepszy"], ["rozm", "telefony", "telefonów"],
        ["meldunek", "protokół"], ["powiadom", "powiadomienia"], ["liczba", "wielkość"], ["nie zrobiono", "nieodbyte"],
        ["przez", "zgłosił(a)", "jak", "do", "wg", "kto"], ["stan", "o", "w", "kiedy"], ["zmienione", "po zmianie"],
        ["jest", "tu"], ["telefony do wykonania", "telefony"], ["kiedy", "zrobiony"], ["rozmowa", "telefon"],
        ["trwa liczenie …", "liczenie …"], ["zegar stoi", "przerwano", "stoi"], ["wiersz", "poz"],
        ["tylko podgląd", "tylko odczyt"], ["trwa porównywanie …", "porównywanie …"], ["w umowie", "umowa"],
        ["do domu", "powrót", "dom", "w domu"], ["poziom", "na bieżąco"], ["przeniesione", "przeniesionych"],
        ["nieudanych", "błąd"], ["z czego", "komunikat", "relacja", "ustalono"],
        ["poczta", "mail"],
        ["trzymane", "trzym", "stoi"], ["skąd", "jak zaradzić", "rada"], ["na miejscu", "dojechać", "praca"],
        ["wykonane", "zrob", "koniec"], ["brak meldunku", "bez meldunku"],
        ["oczekiwane", "wg stanu", "oczekiw", "prognoza"], ["zagrożone", "ryzyko"],
        ["wykonane do", "wykonać", "wykonać do"], ["jazda", "droga", "w drodze"], ["bez startu", "nierozpoczęte"],
        ["dojazd", "przyjazd"], ["po czasie", "po terminie", "po term", "po t"],
        ["przerwa", "przer", "prz"], ["wolni", "wolne"], ["odsz", "zostało", "zapas", "lewo", "odszedł"],
        ["złamane obietnice", "obietnice niedotrzymane"], ["część", "część urządzenia"],
        ["ładun", "obciąż", "obciążenie"],
        ["przed", "przedtem"], ["anulowanie", "anuluj"], ["urządz", "urządzenie"], ["wysłanie", "wysłać", "wyślij"],
        ["zmiana", "zmień"], ["jest", "trafione", "wynik", "znaleziono"], ["od", "z", "źródło"],
        ["wstrzymaj", "wstrzymanie"], ["dom", "powrót", "w domu"], ["po term", "po terminie"],
        ["blokada", "zablokuj", "blok"], ["nie odbyła się", "nieodbyta"], ["przenieś", "w ręku"],
        ["nazwa", "nazwisko"], ["następny", "następny dzień"], ["bez tras", "brak trasy"],
        ["czego dotyczy", "od", "z"], ["inne", "inny"], ["nad", "ponad", "po terminie"],
        ["dalej", "następny", "potem"], ["zlec", "zlecenie"], ["po zmianie", "ponad zmianę"],
        ["miejsce", "miejscowość"], ["plan", "planuj"], ["kody", "kody pocztowe"],
        ["obiecaj", "obiecane", "obietnica"], ["kwalifikacja", "kwalifikuj"], ["odwołaj", "odwołanie", "odwołać"],
        ["odrzucił", "odrzucono"], ["umiej", "umiejętność"], ["post", "postój"], ["potrwa", "zajmie"],
        ["kolejka", "kolejki"], ["czas", "godzina", "pora"], ["dojazd", "dojazdy", "jazda", "wyjazd"],
        ["czemu", "dlaczego"], ["nieob", "nieobecny"], ["obciąż", "obciążenie"], ["edycja", "zmień"],
        ["stoi", "zostaje"], ["zdjąć z grafiku", "zdjęte z grafiku", "zdjęcie z grafiku"], ["odwołane", "odwołano"],
        ["obiecane", "obiec"], ["lewo", "odszedł", "odsz", "zostało"], ["liczby", "dane"], ["nie", "nr"],
        ["po zleceniu", "po"],
        ["planowanie", "planuj", "plan"], ["do kiedy", "do"], ["wszystkie", "wszystko"],
        ["do", "wg", "jak", "zgłosił(a)"], ["wstrz", "wstrzymane"], ["zaplanowane", "plan"], ["na", "dla"],
        ["otwórz", "otwarte"], ["zleceń", "zlecenia"], ["z czego", "relacja"], ["zakończony", "rozwiązana"],
        ["zgłasza", "zgłaszający"], ["bez zm", "bez zmiany"], ["wysłane do", "wysłać"],
        ["wykonane do", "wykonać"],
        ["na miejscu", "dojechać"], ["dojazdy", "przejazdy"],
        ["wykonanie", "wykonane", "zakończ"], ["liczba", "numer"], ["wynika", "po zleceniu", "po"],
        ["odpowiedź", "odpowiedz"], ["podpis", "podpisał(a)"], ["czasy", "godziny"],
        ["co się robi", "co robimy"], ["częściowo wykonane", "wykonano częściowo"], ["kupione", "kupiono"],
        ["nie pobrano", "niczego nie pobrano"], ["o", "w"], ["oczekiwane", "wg stanu"], ["osoby", "osób"],
        ["ostatni", "ostatnio"], ["ostatni dzień", "ostatniego"], ["powód", "dlaczego", "czemu"],
        ["skąd", "jak zaradzić"], ["trzym", "trzymane"], ["za mało", "brak"],
        ["ładun", "obciąż", "załaduj", "obciążenie"],
        ["wysłano", "wysłane"], ["tel.: obiecano", "telefon: obiecano"], ["jest", "teraz"], ["telefony", "rozm"],
        ["uwaga", "uwagi"], ["zablokowane", "blok", "blokada"], ["odejdź", "porzuć"],
        ["ustalono", "z czego", "relacja"], ["wraca", "wstecz"],
        ["dotrzymano", "zostaje"], ["koniec", "wykonane"], ["co zaszło", "co się stało"], ["bez miejsca", "bez m-ca"],
        ["na", "do", "dla"], ["najlepszy", "najlepsze"], ["i", "i jeszcze"],
    ]

    @Test func noLabelStandsForTwoThings() throws {
        let pairs = try Self.labels()
        #expect(pairs.count > 400, "the labels were not found")
        var english: [String: Set<String>] = [:]
        var polish: [String: Set<String>] = [:]
        for (one, other) in pairs {
            english[other, default: []].insert(one)
            polish[one, default: []].insert(other)
        }
        for (word, meanings) in english {
            #expect(Self.isOne(meanings, Self.sameInEnglish), "„\(word)” stands for \(meanings.sorted())")
        }
        for (word, meanings) in polish {
            #expect(Self.isOne(meanings, Self.sameInPolish), "“\(word)” is said as \(meanings.sorted())")
        }
    }

    private static func isOne(_ words: Set<String>, _ groups: [Set<String>]) -> Bool {
        words.count == 1 || groups.contains { words.isSubset(of: $0) }
    }

    /// Every label of the sources that is written in both languages beside each other: at most three Polish words, in
    /// small letters, without the punctuation round it.
    private static func labels() throws -> [(english: String, polish: String)] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        let text = "\"((?:[^\"\\\\]|\\\\.)*)\""
        let pair = try Regex("(?:[lL]anguage|Phrase)\\(\\s*\(text),\\s*\(text)\\)")
        var found: [(String, String)] = []
        // The demo's texts are what invented customers say.
        for case let file as URL in files where file.pathExtension == "swift" && !file.path.contains("/Demo/") {
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: pair) {
                let sides = (1...2).map { bare(String(match.output[$0].substring ?? "")) }
                let isWhole = sides.allSatisfy { !$0.isEmpty && !$0.contains("\\(") }
                if isWhole, sides[1].split(separator: " ").count <= 3 { found.append((sides[0], sides[1])) }
            }
        }
        return found
    }

    private static func bare(_ text: String) -> String {
        text.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: " ,.:;"))
    }
}
