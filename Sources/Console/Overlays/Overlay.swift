import DeskModel
public import ServiceModel
import TermCanvas

/// What lies over the panes and takes the keys first.
public enum Overlay: Sendable {
    /// All keys, scrolled down by so many lines.
    case help(top: Int)
    /// `g` was pressed; the next key says where to.
    case whichKey
    case input(LineInput)
    case palette(PaletteState)
    /// The order under the cursor with everything there is to say, scrolled down by so many lines.
    case order(top: Int)
    /// Why a cell is marked the way it is.
    case reason(String)
    /// What became of each order of a command over many.
    case results(ResultList)
    /// Something that concerns many waits for a yes.
    case confirm(Confirmation)
    /// What happened in the field is being told.
    case report(FieldReport)
    /// A window is being promised.
    case promise(PromiseState)
}

/// One line of text being typed.
public struct LineInput: Sendable {
    public enum Purpose: Hashable, Sendable {
        /// Why a hard rule is broken.
        case override
        case orderNumber
        /// The palette's own line.
        case palette
        /// Why something happened in the field.
        case reportReason(FieldReport)
        case reportTime(FieldReport)
        /// A window in words.
        case promiseWindow(Visit.ID)
        /// Who was told.
        case promiseTo(PromiseDraft)
    }

    public let purpose: Purpose
    public internal(set) var text: String

    init(_ purpose: Purpose, text: String = "") {
        self.purpose = purpose
        self.text = text
    }

    /// The most characters a reason may have.
    static let limit = PlainText.nameLimit

    /// Adds what was typed or pasted, without anything that could steer a terminal.
    mutating func insert(_ addition: String) {
        for character in addition where text.count < Self.limit {
            let single = String(character)
            if single == " " || (try? PlainText.checked(single)) != nil { text.append(character) }
        }
    }

    /// Takes a key of typing; false when it is none.
    mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .backspace, .delete: deleteLast()
        case .control("w"): deleteWord()
        case .control("u"): deleteAll()
        case .character(let character): insert(String(character))
        default: return false
        }
        return true
    }

    mutating func deleteLast() {
        if !text.isEmpty { text.removeLast() }
    }

    mutating func deleteWord() {
        while text.last == " " { text.removeLast() }
        while let last = text.last, last != " " { text.removeLast() }
    }

    mutating func deleteAll() { text = "" }

    func question(_ language: Language) -> String {
        switch purpose {
        case .override: language("Why against the rule?", "Dlaczego wbrew regule?")
        case .palette: ""
        case .orderNumber: language("Go to order number", "Przejdź do zlecenia numer")
        case .reportReason(let report) where report.act == .complete:
            language("Why is there no signature?", "Dlaczego nie ma podpisu?")
        case .reportReason(let report):
            "\(report.act?.command(language) ?? ""): " + language("why?", "dlaczego?")
        case .reportTime: language("When did it happen (13:30)?", "Kiedy to było (13:30)?")
        case .promiseWindow: language("Which window (tomorrow 8-12)?", "Jakie okno (jutro 8-12)?")
        case .promiseTo: language("Who was told?", "Kogo powiadomiono?")
        }
    }
}
