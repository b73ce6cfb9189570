import ServiceModel

/// The queue's own keys.
let queueCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "queue.sort", "o", hint: Phrase("sort", "sortuj"),
        Phrase(
            "Sort the queue by due time, slack, priority, place",
            "Sortuj kolejkę wg terminu, zapasu, priorytetu, miejsca"),
        section: .queue, in: .panes, hintRank: 50
    ) { state, _ in
        state.queue.sort = state.queue.sort.next
        state.queue.rebuild(state.view)
        let name = state.queue.sort.name(state.language)
        state.status.say(state.language("The queue is sorted by \(name).", "Kolejka wg: \(name)."))
        return []
    }
]
