package import ServiceModel

/// Why answers and what follows from them are not taken in.
package enum ChecklistsRefusal: DepartmentRefusal {
    /// The order's type and devices ask nothing.
    case noQuestions(OrderNumber)
    case unknownQuestion(OrderNumber, String, known: [String])
    /// Several questions have the words, or one is asked for several devices; their numbers tell them apart.
    case ambiguousQuestion(OrderNumber, String, matches: [String])
    /// What was said is no answer to it.
    case notAnAnswer(question: String, CheckFault)
    /// It is not asked as things stand.
    case notAsked(question: String, CheckCondition?)
    case alreadyAnswered(question: String, by: String, at: Timestamp, ToldAnswer)
    /// There is no answer that could be corrected.
    case notAnswered(question: String)
    /// The correction says the same.
    case sameAnswer(ToldAnswer)
    /// Nobody was there yet, or the visit never took place.
    case notInTheField(OrderNumber, VisitState)
    case orderOver(OrderNumber, OrderState)
    /// An answer of before anybody was there, or of before the visit was sent where nobody has told of arriving.
    case tooEarly(Timestamp, bySending: Bool, Timestamp)
    /// The order is done, and could not be without the answer.
    case isNeeded(OrderNumber, question: String)
    /// Mandatory questions without answers.
    case missing(OrderNumber, [String])
    /// The answer is inside its limits, or has none.
    case noFinding(question: String)
    /// An order follows from it already.
    case hasFollowUp(question: String, OrderNumber)

    package var facts: RefusalFacts {
        switch self {
        case .noQuestions: RefusalFacts("no-questions")
        case .unknownQuestion: RefusalFacts("not-found", field: "answer", exitCode: 3)
        case .ambiguousQuestion: RefusalFacts("ambiguous", field: "answer", exitCode: 3)
        case .notAnAnswer: RefusalFacts("invalid-value", field: "answer")
        case .notAsked: RefusalFacts("not-asked", field: "answer")
        case .alreadyAnswered: RefusalFacts("already-answered", field: "answer")
        case .notAnswered: RefusalFacts("not-answered", field: "answer")
        case .sameAnswer: RefusalFacts("same-answer", field: "answer")
        case .notInTheField: RefusalFacts("visit-state")
        case .orderOver: RefusalFacts("order-state")
        case .tooEarly: RefusalFacts("invalid-value", .at)
        case .isNeeded: RefusalFacts("answer-needed", field: "answer")
        case .missing: RefusalFacts("answers-missing", field: "answer")
        case .noFinding: RefusalFacts("no-finding")
        case .hasFollowUp: RefusalFacts("has-follow-up")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .noQuestions(let number):
            return language("\(number) has no checklist.", "\(number): nie ma listy kontrolnej.")
        case .unknownQuestion(let number, let key, let known):
            let list = known.joined(separator: ", ")
            return language(
                "\(number) asks nothing called “\(key)”. It asks: \(list).",
                "\(number): nie ma pytania „\(key)”. Pytania: \(list).")
        case .ambiguousQuestion(let number, let key, let matches):
            let list = matches.joined(separator: ", ")
            return language(
                "\(number): “\(key)” means several questions; name one by its number: \(list).",
                "\(number): „\(key)” oznacza kilka pytań; podaj numer jednego: \(list).")
        case .notAnAnswer(let question, let fault): return fault.sentence(question, language)
        case .notAsked(let question, let condition?):
            let why = condition.words(language)
            return language(
                "“\(question)” is asked only when: \(why).", "„\(question)” jest zadawane tylko, gdy: \(why).")
        case .notAsked(let question, nil):
            return language("“\(question)” is no longer asked.", "„\(question)” nie jest już zadawane.")
        case .alreadyAnswered(_, let actor, let at, let told):
            let (words, moment) = (told.words(language), wording.moment(at))
            return language(
                "\(words): answered already by \(actor), \(moment); correct it instead.",
                "\(words): odpowiedź już jest (\(actor), \(moment)); popraw ją.")
        case .notAnswered(let question):
            return language(
                "“\(question)” has no answer to correct.", "„\(question)” nie ma odpowiedzi do poprawienia.")
        case .sameAnswer(let told):
            let words = told.words(language)
            return language("That is the answer already: \(words).", "Taka odpowiedź już jest: \(words).")
        case .notInTheField(let number, let state):
            return language(
                "\(number) is \(state.name(.english)): answers are told of a visit that was sent.",
                "\(number): stan „\(state.name(.polish))”; odpowiedzi dotyczą wizyty, którą wysłano.")
        case .orderOver(let number, let state):
            return language(
                "\(number) is \(state.name(.english)): its answers stay.",
                "\(number): stan „\(state.name(.polish))”, odpowiedzi zostają, jakie są.")
        case .tooEarly(let at, let bySending, let first):
            let (moment, begin) = (wording.moment(at), wording.moment(first))
            return bySending
                ? language(
                    "Nobody was there \(moment): the visit was sent \(begin).",
                    "\(moment) nikogo tam nie było: wizytę wysłano \(begin).")
                : language(
                    "Nobody was there \(moment): the arrival was \(begin).",
                    "\(moment) nikogo tam nie było: przyjazd był \(begin).")
        case .isNeeded(let number, let question):
            return language(
                "\(number) is done, and “\(question)” needs an answer: give another value.",
                "\(number): wykonane, a „\(question)” wymaga odpowiedzi; podaj inną wartość.")
        case .missing(let number, let questions):
            let list = questions.joined(separator: ", ")
            return language(
                "\(number) is not complete yet, answers are missing: \(list).",
                "\(number): jeszcze niewykonane, brakuje odpowiedzi: \(list).")
        case .noFinding(let question):
            return language(
                "“\(question)” is not outside its limits: nothing follows from it.",
                "„\(question)” nie jest poza granicami: nic z tego nie wynika.")
        case .hasFollowUp(let question, let order):
            return language(
                "“\(question)”: \(order) follows from it already.", "„\(question)”: wynika już z tego \(order).")
        }
    }
}
