import DeskModel
import ServiceModel
import TermCanvas

/// Typing a one-line order.
extension ConsoleState {
    /// The line that was left last, else an empty one; it becomes a ticket where tickets are taken in.
    mutating func openEntry(asTicket: Bool = false) -> [Effect] {
        var entry = keptEntry ?? EntryState()
        entry.isTicket = asTicket
        entry.form = entry.form?.isTicket == asTicket ? entry.form : nil
        reread(&entry)
        overlay = .entry(entry)
        return []
    }

    mutating func press(_ key: Key, in entry: EntryState) -> [Effect] {
        var entry = entry
        guard !entry.isWriting else { return [] }
        status.message = nil
        switch key {
        case .escape, .control("c"): return leave(entry)
        case .enter: return accept(entry)
        case .control("s"): return save(entry)
        case .tab: return openForm(of: entry)
        case .down, .control("n"): step(1, &entry)
        case .up, .control("p"): step(-1, &entry)
        case .control("f"): askForPlaces(&entry)
        case .control("t"): turn(&entry)
        case .character(let digit) where entry.cursor != nil && digit.isASCII && digit.isNumber:
            choose(digit, &entry)
        default: type(key, &entry)
        }
        overlay = .entry(entry)
        return []
    }

    mutating func paste(_ text: String, into entry: EntryState) {
        var entry = entry
        guard !entry.isWriting else { return }
        entry.line.insert(text)
        wasTyped(&entry)
        overlay = .entry(entry)
    }

    private mutating func type(_ key: Key, _ entry: inout EntryState) {
        guard entry.line.press(key) else { return }
        wasTyped(&entry)
    }

    private mutating func wasTyped(_ entry: inout EntryState) {
        if entry.line.isFull { sayFull(entry.line) }
        entry.cursor = nil
        reread(&entry)
    }

    /// Reads the line again, over the names that are known, at this minute.
    func reread(_ entry: inout EntryState) {
        guard let entryBook else { return }
        let reading = entryBook.reader.read(entry.line.text, now: now, answers: entry.answers)
        let draft = reading.draft(entryBook, now: now).map { isForRepair ? TypedEmergency(said: $0).draft : $0 }
        if draft != entry.asked?.draft {
            entry.outlook = EntryOutlook()
            entry.wantsPlaces = false
        }
        (entry.reading, entry.draft) = (reading, draft)
        account(for: &entry)
    }

    /// The line is an emergency that is solved before it is saved.
    private var isForRepair: Bool { self[OutageState.self].awaitsEntry }

    private func account(for entry: inout EntryState) {
        guard let entryBook, let reading = entry.reading else { return }
        entry.rows =
            entry.isEmpty
            ? []
            : EntryAccount(
                reading, entryBook, entry.outlook, wording, now: now, isTicket: entry.isTicket,
                isEmergency: isForRepair
            ).rows
        if let cursor = entry.cursor, cursor >= entry.options.count { entry.cursor = nil }
    }

    // MARK: Doubts

    /// Into the doubts and back; where there are none, to what was typed before.
    private mutating func step(_ step: Int, _ entry: inout EntryState) {
        let count = entry.options.count
        guard count > 0 else {
            if entry.line.recall(-step, from: entries[.line]) { wasTyped(&entry) }
            return
        }
        let next = (entry.cursor ?? -1) + step
        entry.cursor = next < 0 ? nil : min(next, count - 1)
    }

    /// A digit goes to that answer of the same question.
    private func choose(_ digit: Character, _ entry: inout EntryState) {
        guard let number = digit.wholeNumberValue, let row = entry.askedRow, row.options.indices.contains(number - 1)
        else { return }
        entry.cursor = entry.firstOfAsked + number - 1
    }

    /// The chosen answer is taken; in the line, an order without a doubt is saved.
    private mutating func accept(_ entry: EntryState) -> [Effect] {
        guard let cursor = entry.cursor, entry.options.indices.contains(cursor) else { return save(entry) }
        var entry = entry
        let option = entry.options[cursor]
        entry.answers.choose(option.choice, for: option.doubt)
        entry.cursor = nil
        reread(&entry)
        overlay = .entry(entry)
        return []
    }

    // MARK: Saving

    /// Saves when nothing is in doubt; else goes to the first question.
    private mutating func save(_ entry: EntryState) -> [Effect] {
        var entry = entry
        // Meanwhile hours may have passed, or a name may have come.
        reread(&entry)
        defer { if case .entry = overlay { overlay = .entry(entry) } }
        guard let reading = entry.reading, !entry.isEmpty else { return [] }
        guard (entry.isTicket ? reading.ticketDoubts : reading.doubts).isEmpty else {
            if entry.rows.first(where: { $0.sign == .doubt })?.options.isEmpty == false { entry.cursor = 0 }
            return []
        }
        // Who is taken in needs an address.
        let command: (any Command)? =
            entry.isTicket
            ? reading.savesTicket ? reading.ticket.map { CreateTicket($0) } : nil
            : reading.saves ? entry.draft.map { CreateOrder($0) } : nil
        guard let command else { return openForm(of: entry) }
        if let order = command as? CreateOrder, let effects = takeTyped(order) {
            entries.note(entry.line.text.trimmingBlanks, at: .line)
            keptEntry = nil
            return effects
        }
        let token = freshToken()
        errands[token] = EntryErrand()
        entry.isWriting = true
        return [.perform(command, token: token)]
    }

    /// Order or ticket: the same line becomes the other one.
    private mutating func turn(_ entry: inout EntryState) {
        entry.isTicket.toggle()
        (entry.cursor, entry.form) = (nil, nil)
        reread(&entry)
        status.say(
            entry.isTicket
                ? language("The line saves a ticket now.", "Wiersz zapisze teraz zgłoszenie.")
                : language("The line saves an order now.", "Wiersz zapisze teraz zlecenie."))
    }

    /// The store said yes: the line closes, and the new order is under the cursor.
    mutating func entrySaved(_ receipt: Receipt) {
        guard case .entry(let entry) = overlay, entry.isWriting else { return }
        entries.note(entry.line.text.trimmingBlanks, at: .line)
        keptEntry = nil
        overlay = nil
        if case .tickets(.created(let number)) = receipt.summary {
            status.say(savedSentence(number, receipt), receipt.warnings.isEmpty ? .success : .warning)
            return
        }
        guard let number = receipt.summary.createdOrder else { return }
        status.say(savedSentence(number, entry, receipt), .success)
        wantedOrder = wish(for: number)
        goToWanted()
    }

    /// The store said no, or failed: nothing typed is lost.
    mutating func entryRefused(_ refusal: Refusal?) {
        guard case .entry(var entry) = overlay else { return }
        entry.isWriting = false
        overlay = .entry(entry)
        guard let refusal else { return }
        status.say(language("Not saved: ", "Nie zapisano: ") + refusal.sentence(wording), .error)
    }

    // MARK: Leaving

    /// What was typed is kept: the key that opened the line brings it back.
    private mutating func leave(_ entry: EntryState) -> [Effect] {
        var entry = entry
        entry.cursor = nil
        keptEntry = entry.isEmpty ? nil : entry
        overlay = nil
        self[OutageState.self].awaitsEntry = false
        status.say(
            entry.isEmpty
                ? language("Nothing was changed.", "Niczego nie zmieniono.")
                : language(
                    "Nothing is saved; the line is kept, N brings it back.",
                    "Nic nie zapisano; wiersz zostaje, N go przywróci."))
        return []
    }

    // MARK: What the store knows

    mutating func take(_ news: EntryNews) -> [Effect] {
        switch news {
        case .book(let book): take(book)
        case .outlook(let id, let answer): take(outlook: answer, of: id)
        }
        return []
    }

    /// Names that were read: what is being typed is read over them.
    mutating func take(_ book: EntryBook) {
        guard book.sequence >= entryBook?.sequence ?? 0 else { return }
        entryBook = book
        guard case .entry(var entry) = overlay, !entry.isWriting else { return }
        reread(&entry)
        overlay = .entry(entry)
    }

    /// Who pays, by when, and who could go first.
    mutating func take(outlook answer: Result<EntryOutlook, Refusal>, of request: Int) {
        guard case .entry(var entry) = overlay, entry.request == request else { return }
        switch answer {
        case .success(let outlook): entry.outlook = outlook
        case .failure(let refusal):
            guard entry.wantsPlaces else { return }
            entry.wantsPlaces = false
            status.say(refusal.sentence(wording), .warning)
        }
        account(for: &entry)
        overlay = .entry(entry)
    }

    private mutating func askForPlaces(_ entry: inout EntryState) {
        guard entry.draft != nil, entry.reading?.title.isEmpty == false else {
            status.say(
                language(
                    "Who could go first is known when customer, site and what is wrong are.",
                    "Kto mógłby pojechać, wiadomo, gdy znany jest klient, miejsce i co się dzieje."), .warning)
            return
        }
        entry.wantsPlaces = true
    }

    /// Every event ends with this: what an open line still has to know is asked for.
    mutating func settleEntry() -> [Effect] {
        guard case .entry(var entry) = overlay else { return [] }
        var effects: [Effect] = []
        if (entryBook?.sequence ?? -1) < view.sequence, askedBook != view.sequence {
            askedBook = view.sequence
            effects.append(.ask(.entry(.book)))
        }
        let wanted = entry.draft.map { EntryState.Asked(draft: $0, places: entry.wantsPlaces) }
        if entry.asked != wanted, !entry.isWriting {
            entry.asked = wanted
            entry.request = wanted == nil ? nil : freshToken()
            if let wanted, let id = entry.request {
                let request = OutlookRequest(id: id, draft: wanted.draft, places: wanted.places)
                effects.append(.ask(.entry(.outlook(request))))
            }
            overlay = .entry(entry)
        }
        return effects
    }
}
