import ServiceModel
import TermCanvas

extension ConsoleState {
    /// Gives a key to the overlay. `nil` when it is not the overlay's; then the overlay is gone and the key goes on.
    mutating func pressInOverlay(_ key: Key) -> [Effect]? {
        switch overlay {
        case nil: return nil
        case .input(let input): return typed(key, into: input)
        case .palette(let palette): return pressed(key, in: palette)
        case .help(let help): return press(key, in: help)
        case .order(let top):
            if key == .enter, moving == nil { return enterShownOrder() }
            if key == .character("i") || key == .enter {
                overlay = nil
                return []
            }
            return scrolled(key, top: top) { .order(top: $0) }
        case .results(var list):
            if key == .enter {
                overlay = nil
                return []
            }
            if key == .character("m"), let again = list.again { return performAgain(again, list) }
            return scrolled(key, top: list.top) { top in
                list.top = top
                return .results(list)
            }
        case .confirm(let question): return press(key, confirming: question)
        case .report(let report): return press(key, in: report)
        case .completion(let draft): return press(key, completing: draft)
        case .count(let count): return press(key, counting: count)
        case .promise(let promise): return press(key, in: promise)
        case .form(let form): return press(key, in: form)
        case .entry(let entry): return press(key, in: entry)
        case .news(let log): return press(key, in: log)
        case .ask(let question): return press(key, answering: question)
        case .planScope(let choice): return press(key, in: choice)
        case .message(let line, let top): return scrolled(key, top: top) { .message(line, top: $0) }
        case .clash(let choice): return press(key, choosing: choice)
        case .alert(let top): return scrolled(key, top: top) { .alert(top: $0) }
        case .label(let sticker, let top): return scrolled(key, top: top) { .label(sticker, top: $0) }
        case .paper(let name, let lines, let top): return scrolled(key, top: top) { .paper(name, lines, top: $0) }
        case .whole(let texts, let top): return scrolled(key, top: top) { .whole(texts, top: $0) }
        case .reason(let text, let top) where popup?.isScrolling(in: layout.body) ?? false:
            return scrolled(key, top: top) { .reason(text, top: $0) }
        case .reason, .whichKey:
            overlay = nil
            return Self.closingKeys.contains(key) ? [] : nil
        }
    }

    private static let closingKeys: [Key] = [.escape, .character("q"), .character("?")]

    private mutating func scrolled(_ key: Key, top: Int, _ overlay: (Int) -> Overlay) -> [Effect]? {
        let page = max(1, size.rows - 8)
        let step: Int
        switch key {
        case .down, .character("j"): step = 1
        case .up, .character("k"): step = -1
        case .pageDown, .control("d"), .character(" "): step = page
        case .pageUp, .control("u"): step = -page
        case .home: step = -top
        default:
            self.overlay = nil
            return Self.closingKeys.contains(key) ? [] : nil
        }
        self.overlay = overlay(max(0, min(top + step, overlayLines - 1)))
        return []
    }

    private mutating func typed(_ key: Key, into input: LineInput) -> [Effect] {
        var input = input
        status.message = nil
        switch key {
        case .escape where input.purpose == .filter, .control("c") where input.purpose == .filter: leaveFilter()
        case .escape where input.purpose == .pageSearch, .control("c") where input.purpose == .pageSearch:
            leavePageSearch()
        case .escape, .control("c"):
            overlay = nil
            // What was scanned is ticked already.
            if case .stock(.scan) = input.purpose { return [] }
            status.say(language("Nothing was changed.", "Niczego nie zmieniono."))
            return []
        case .enter: return finish(input)
        case .tab:
            guard case .reportReason(let report) = input.purpose else { return [] }
            return sayMore(of: report, typed: input.text)
        case .up where input.purpose == .filter: recallFilter(1)
        case .down where input.purpose == .filter: recallFilter(-1)
        case .control("s") where input.purpose == .filter: nameFilter(input.text)
        case .control("s"): return finish(input)
        case .up, .down:
            guard let place = input.entries, input.line.recall(key == .up ? 1 : -1, from: entries[place]) else {
                return []
            }
            overlay = .input(input)
        default:
            guard input.line.press(key) else { return [] }
            if input.line.isFull { sayFull(input.line) }
            overlay = .input(input)
            if input.purpose == .filter { filter(typing: input.text) }
            if input.purpose == .pageSearch { searchPage(typing: input.text) }
        }
        return []
    }

    /// Something was left out of a line; a text never gets shorter in silence.
    mutating func sayFull(_ line: TextLine) {
        status.say(
            language(
                "\(line.limit) letters at most; the rest was left out.",
                "Najwyżej znaków: \(line.limit); resztę pominięto."), .warning)
    }

    private mutating func finish(_ input: LineInput) -> [Effect] {
        if let place = input.entries { entries.note(input.text, at: place) }
        switch input.purpose {
        case .palette: break
        case .orderNumber:
            overlay = nil
            return goToOrder(input.text)
        case .reportTime(let report): return setTime(input.text, of: report)
        case .exchange(let visit): return exchange(input.text, of: visit)
        case .crew(let crew): return saveCrew(crew, input.text)
        case .promiseWindow(let visit): return promise(input.text, for: visit)
        case .promiseTo(let draft):
            guard let person = words(input, or: Phrase("Say who was told.", "Podaj, kogo powiadomiono.")) else {
                return []
            }
            return promise(draft, to: person)
        case .filter: return keepFilter(input.text)
        case .pageSearch: keepPageSearch(input.text)
        case .filterName(let text):
            guard let name = words(input, or: Phrase("Give it a name.", "Podaj nazwę.")) else { return [] }
            return saveFilter(text, as: name)
        case .cancelReason(let orders):
            guard let reason = reason(input) else { return [] }
            return cancel(orders, reason: reason)
        case .ticket(let question): return answer(question, input.text)
        case .contract(let question): return answer(question, input.text)
        case .time(let question): return answer(question, input.text)
        case .answer(let question): return answer(question, input.text)
        case .stock(let question): return answer(question, input.text)
        case .outage(let question): return answer(question, input.text)
        case .outbox(let question): return answer(question, input.text)
        case .alert(let question): return answer(question, input.text)
        case .branch(let question): return answer(question, input.text)
        case .export(let export):
            guard let path = words(input, or: Phrase("Say where.", "Podaj, gdzie.")) else { return [] }
            return write(export, to: path)
        case .pastMoment: return look(atWords: input.text)
        case .attach(let owner):
            guard let path = words(input, or: Phrase("Say which file.", "Podaj plik.")) else { return [] }
            return attach(path, to: owner)
        case .save(let document):
            guard let path = words(input, or: Phrase("Say where.", "Podaj, gdzie.")) else { return [] }
            return save(document, to: path)
        case .reading(let device):
            guard let text = words(input, or: Phrase("Say what it shows.", "Podaj odczyt.")) else { return [] }
            return read(text, of: device)
        case .reportReason(let report): return take(words: input.text, of: report)
        case .awaitPart(let visit): return awaitPart(input.text, for: visit)
        case .planHalt(let plan): return haltPlan(plan, input.text)
        case .planEnd(let plan): return endPlan(plan, input.text)
        case .override:
            guard let reason = reason(input) else { return [] }
            overlay = nil
            return drop(override: reason)
        }
        return []
    }

    private mutating func reason(_ input: LineInput) -> String? {
        words(input, or: Phrase("Say why: a reason is needed.", "Podaj powód: jest wymagany."))
    }

    /// What was typed, without blanks in front; of nothing, `complaint` is said and the line stays open.
    private mutating func words(_ input: LineInput, or complaint: Phrase) -> String? {
        let text = input.text.drop { $0 == " " }
        if text.isEmpty { status.say(complaint(language), .warning) }
        return text.isEmpty ? nil : String(text)
    }
}
