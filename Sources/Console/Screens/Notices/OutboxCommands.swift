import DeskModel
import ServiceModel

private let noMessage: @Sendable (ConsoleState) -> Phrase? = { state in
    state.outbox.row == nil ? Phrase("there is no message under the cursor", "pod kursorem nie ma wiadomości") : nil
}

private let cannotStop: @Sendable (ConsoleState) -> Phrase? = { state in
    if let nothing = noMessage(state) { return nothing }
    let lines = state.chosenMessages
    let isPossible = lines.contains { OutboxLifecycle.transition(.stop, from: $0.message.state) != nil }
    return isPossible ? nil : Phrase("it is sent, or stopped already", "jest wysłana albo już wstrzymana")
}

/// The keys of the outbox.
let outboxCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "outbox.text", "Enter", hint: Phrase("text", "tekst"), also: "open read otwórz czytaj treść",
        Phrase("Show the whole message, and every try", "Pokaż całą wiadomość i każdą próbę"), section: .outbox,
        in: .outbox, hintRank: 1, unless: noMessage
    ) { state, _ in
        if let line = state.outbox.row { state.overlay = .message(line, top: 0) }
        return []
    },
    ConsoleCommand(
        "outbox.address", "e", hint: Phrase("address", "adres"), also: "change correct popraw zmień",
        Phrase("Send it to another address", "Wyślij na inny adres"), section: .outbox, in: .outbox, hintRank: 3,
        needs: .plan,
        unless: { state in
            if let nothing = noMessage(state) { return nothing }
            let isPossible = state.outbox.row.map {
                OutboxLifecycle.transition(.readdress, from: $0.message.state) != nil
            }
            return isPossible ?? false ? nil : Phrase("it is sent", "jest wysłana")
        }
    ) { state, _ in
        guard let line = state.outbox.row else { return [] }
        state.overlay = .input(LineInput(.outbox(.address(line.id)), text: line.message.address))
        return []
    },
    ConsoleCommand(
        "outbox.stop", "X", hint: Phrase("stop it", "zatrzymaj"), also: "cancel do not send anuluj nie wysyłaj",
        Phrase("Do not send it, with the reason; all marked ones", "Nie wysyłaj, z powodem; wszystkie zaznaczone"),
        section: .outbox, in: .outbox, hintRank: 4, needs: .plan, unless: cannotStop
    ) { state, _ in
        state.overlay = .input(LineInput(.outbox(.stop(state.chosenMessages.map(\.id)))))
        return []
    },
    ConsoleCommand(
        "outbox.call", "c", hint: Phrase("call instead", "zamiast tego telefon"), also: "phone zadzwoń telefon",
        Phrase(
            "The customer was phoned instead: who, and what was said",
            "Zamiast wiadomości zadzwoniono: do kogo i co ustalono"),
        section: .outbox, in: .outbox, hintRank: 5, needs: .plan, unless: cannotStop
    ) { state, _ in
        guard let line = state.outbox.row else { return [] }
        state.overlay = .input(LineInput(.outbox(.call(line.id))))
        return []
    },
    ConsoleCommand(
        "outbox.order", "i", hint: Phrase("its order", "zlecenie"),
        Phrase("Open the order that it is about", "Otwórz zlecenie, którego dotyczy"), section: .outbox, in: .outbox,
        hintRank: 6, unless: noMessage
    ) { state, _ in
        guard let line = state.outbox.row else { return [] }
        return state.enterOrder(line.message.order, line.order)
    },
    ConsoleCommand(
        "outbox.unwanted", "x", hint: Phrase("no more notices", "bez powiadomień"),
        also: "unsubscribe opt out rezygnacja wypisz",
        Phrase(
            "The customer wants no more notices at this address", "Klient nie chce już powiadomień na ten adres"),
        section: .outbox, in: .outbox, hintRank: 7, needs: .intake, unless: noMessage
    ) { state, _ in
        guard let line = state.outbox.row else { return [] }
        state.overlay = .input(
            LineInput(.outbox(.unwanted(line.message.customer, address: line.message.address))))
        return []
    },
]
