import DeskModel
import ServiceModel

private let nothing: @Sendable (ConsoleState) -> Phrase? = { state in
    state.alertList.row == nil ? Phrase("nothing needs you", "nic na Ciebie nie czeka") : nil
}

private let noCard: @Sendable (ConsoleState) -> Phrase? = { state in
    nothing(state)
        ?? (state.alertList.row?.clash == nil
            ? Phrase("only of a clash between field and desk", "tylko przy kolizji terenu z grafikiem") : nil)
}

/// The keys of the alerts.
let alertCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "alerts.open", "Enter", hint: Phrase("open", "otwórz"),
        Phrase("Open what can be done about it", "Otwórz to, co można zrobić"), section: .alerts, in: [.alerts],
        hintRank: 1, unless: nothing
    ) { state, _ in state.openAlert() },
    ConsoleCommand(
        "alerts.field", "f", hint: Phrase("field's", "z terenu"),
        also: "clash decide kolizja rozstrzygnij",
        Phrase(
            "Clash: the field's; the plan becomes what the technician said",
            "Kolizja: z terenu; plan staje się tym, co podał serwisant"),
        section: .alerts, in: [.alerts], hintRank: 2, needs: .plan, unless: noCard
    ) { state, _ in state.settleClash(.field) },
    ConsoleCommand(
        "alerts.plan", "p", hint: Phrase("plan's", "z planu"),
        also: "clash decide kolizja rozstrzygnij",
        Phrase("Clash: the plan's; it stays as it is", "Kolizja: z planu; zostaje, jak jest"), section: .alerts,
        in: [.alerts], hintRank: 3, needs: .plan, unless: noCard
    ) { state, _ in state.settleClash(.plan) },
    ConsoleCommand(
        "alerts.call", "c", hint: Phrase("call", "telefon"),
        Phrase("Note what was said on the phone about it", "Zapisz, co ustalono w tej sprawie przez telefon"),
        section: .alerts, in: [.alerts], hintRank: 4, needs: .intake,
        unless: { state in
            nothing(state)
                ?? (state.alertList.row?.alert == nil ? Phrase("it is gone already", "już zniknęło") : nil)
        }
    ) { state, _ in
        guard let alert = state.alertList.row?.alert else { return [] }
        state.overlay = .input(LineInput(.alert(.called(alert))))
        return []
    },
    ConsoleCommand(
        "alerts.order", "i", hint: Phrase("order", "zlecenie"),
        Phrase("Open its order", "Otwórz jego zlecenie"), section: .alerts, in: [.alerts],
        unless: { state in
            nothing(state) ?? (state.alertOrder == nil ? Phrase("no order belongs to it", "nie dotyczy zlecenia") : nil)
        }
    ) { state, _ in
        guard let (order, number) = state.alertOrder else { return [] }
        return state.enterOrder(order, number)
    },
    ConsoleCommand(
        "alerts.why", "r", hint: Phrase("why", "czemu"),
        Phrase("All there is to say about it", "Wszystko, co o tym wiadomo"), section: .alerts, in: [.alerts],
        hintRank: 5, unless: nothing
    ) { state, _ in
        state.overlay = .alert(top: 0)
        return []
    },
    ConsoleCommand(
        "alerts.gone", "+", hint: Phrase("gone ones", "zniknięte"),
        Phrase("Those that are gone today; again: without them", "Te, które dziś zniknęły; ponownie: bez nich"),
        section: .alerts, in: [.alerts], hintRank: 8
    ) { state, _ in
        state.alertList.memory.showsGone.toggle()
        state.current.refresh(&state)
        return []
    },
]
