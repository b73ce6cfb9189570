package import DeskModel
package import ServiceModel

/// One line of text being typed.
package struct LineInput: Sendable {
    package enum Purpose: Hashable, Sendable {
        /// Why a hard rule is broken.
        case override
        case orderNumber
        /// The palette's own line.
        case palette
        /// Why something happened in the field.
        case reportReason(FieldReport)
        case reportTime(FieldReport)
        /// Who comes along no more, and who instead.
        case exchange(Visit.ID)
        /// A standing crew, or a new one: name, leader, members, from and to.
        case crew(Crew.ID?)
        /// A window in words.
        case promiseWindow(Visit.ID)
        /// Who was told.
        case promiseTo(PromiseDraft)
        case filter
        /// The name under which a filter is saved.
        case filterName(String)
        /// Why orders end.
        case cancelReason([Order.ID])
        /// What a visit waits for, and until when.
        case awaitPart(Visit.ID)
        /// From when until when a plan rests.
        case planHalt(MaintenancePlan.ID)
        /// The last day of a plan.
        case planEnd(MaintenancePlan.ID)
        /// About a ticket.
        case ticket(TicketQuestion)
        /// About a contract.
        case contract(ContractQuestion)
        /// To a question of a checklist.
        case answer(ChecklistQuestion)
        /// The path of a file to be attached.
        case attach(DocumentOwner)
        /// Where a copy of a document is written.
        case save(Document)
        /// A meter and what it shows.
        case reading(Asset.ID)
        /// A text of the open page.
        case pageSearch
        /// About measured time.
        case time(TimeQuestion)
        /// About parts.
        case stock(StockQuestion)
        /// About what happened.
        case outage(OutageQuestion)
        /// About messages to customers.
        case outbox(OutboxQuestion)
        /// About something that needs somebody.
        case alert(AlertQuestion)
        /// Where a file is written.
        case export(UserExport)
        /// What a branch is called.
        case branch(BranchQuestion)
        /// As it stood when.
        case pastMoment
    }

    package let purpose: Purpose
    var line: TextLine
    package var text: String { line.text }

    /// A text that stands there already is chosen, and typing replaces it, unless it is only the beginning of the line.
    init(_ purpose: Purpose, text: String = "", isBeginning: Bool = false) {
        self.purpose = purpose
        line = TextLine(text)
        if !isBeginning { line.select() }
    }

    /// Where its older entries are kept; `nil` for lines that keep their own or none.
    var entries: EntryHistory.Place? {
        switch purpose {
        case .override: .override
        case .orderNumber: .number
        case .reportReason: .reportReason
        case .reportTime: .field(.at)
        case .exchange: nil
        case .crew: .field(.crew)
        case .promiseWindow: .field(.window)
        case .promiseTo: .field(.told)
        case .cancelReason: .cancelReason
        case .awaitPart: .field(.part)
        case .planHalt: .field(.suspended)
        case .outage(let question): question == .reason ? .override : nil
        case .pastMoment: .field(.at)
        case .palette, .filter, .filterName, .planEnd, .attach, .save, .reading, .pageSearch, .ticket, .contract, .time,
            .answer, .stock, .outbox, .export, .alert, .branch:
            nil
        }
    }

    /// The question with what sets it off from the answer.
    func prompt(_ language: Language) -> String {
        let question = question(language)
        // Two blanks: a chosen text begins with a bracket in the second one.
        return question + (question.hasSuffix("?") ? "  " : ":  ")
    }

    func question(_ language: Language) -> String {
        switch purpose {
        case .override: language("Why against the rule?", "Dlaczego wbrew regule?")
        case .palette: ""
        case .orderNumber: language("Go to order number", "Przejdź do zlecenia numer")
        case .reportReason(let report): report.question(language)
        case .reportTime: language("When did it happen (yesterday 8:50)?", "Kiedy to było (wczoraj 8:50)?")
        case .exchange:
            language("Who leaves > who comes (nobody: the cheapest)", "Kto odchodzi > kto wchodzi (puste: najtańszy)")
        case .crew:
            language("Crew (name; leader; members; from; to)", "Ekipa (nazwa; lider; członkowie; od; do)")
        case .promiseWindow: language("Which window (tomorrow 8-12)?", "Jakie okno (jutro 8-12)?")
        case .promiseTo: language("Who was told?", "Kogo powiadomiono?")
        case .filter: language("Filter", "Filtr")
        case .filterName: language("Save the filter as", "Zapisz filtr jako")
        case .attach: language("Which file (path)?", "Który plik (ścieżka)?")
        case .save(let document): language("Save \(document.name) as", "Zapisz \(document.name) jako")
        case .reading: language("Meter and value (hours 1250)?", "Licznik i wartość (godziny 1250)?")
        case .pageSearch: language("Find in the page", "Znajdź na stronie")
        case .cancelReason(let orders):
            language("Why cancelled (\(orders.count))?", "Dlaczego anulowane (\(orders.count))?")
        case .awaitPart:
            language(
                "Waits for what, until when (pump; 26 Nov)?", "Na co czeka i do kiedy (pompa; 26 lis)?")
        case .planHalt: language("Halts when (today until 31 Dec)?", "Wstrzymany kiedy (od dziś do 31 gru)?")
        case .planEnd: language("Which day is its last?", "Który dzień jest ostatni?")
        case .ticket(let question): question.words(language)
        case .contract(let question): question.words(language)
        case .time(let question): question.words(language)
        case .stock(let question): question.words(language)
        case .export(let export): export.words(language)
        case .outage(let question): question.words(language)
        case .outbox(let question): question.words(language)
        case .answer(let question): question.words(language)
        case .branch(let question): question.words(language)
        case .pastMoment: language("As it stood when (Fri 14:00)?", "Stan z kiedy (pt 14:00)?")
        case .alert(let question): question.words(language)
        }
    }
}
