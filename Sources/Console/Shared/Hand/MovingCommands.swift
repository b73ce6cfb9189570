import DeskModel
import ServiceModel
import TermCanvas

private let isWriting: @Sendable (ConsoleState) -> Phrase? = { state in
    state.moving?.writing == nil ? nil : Phrase("it is being written", "trwa zapis")
}

/// The day screen takes a visit of a locked time in hand for another minute, and for nothing else.
private let isLocked: @Sendable (ConsoleState) -> Phrase? = { state in
    state.moving?.cards.first { $0.lock != .none }.map { card in
        Phrase(
            "\(card.named) is locked; Esc, then L unlocks it", "\(card.named) zablokowane; Esc, potem L odblokowuje")
    }
}

/// The keys while an order is in hand.
let movingCommands: [ConsoleCommand] =
    choosingCommands + [
        ConsoleCommand(
            "move.drop", "Enter Space m", hint: Phrase("drop", "upuść"),
            Phrase("Drop the order in hand here", "Upuść zlecenie tutaj"), section: .moving, in: .hand, hintRank: 5,
            unless: isWriting
        ) { state, _ in
            if state.moving?.whenPriced != nil {
                state.moving?.whenPriced?.drops = true
                return []
            }
            return state.drop()
        },
        ConsoleCommand(
            "move.override", "!", hint: Phrase("drop anyway", "mimo to"),
            Phrase("Drop against a rule, with a reason that stays visible", "Upuść wbrew regule, z podaniem powodu"),
            section: .moving, in: .hand, hintRank: 13, unless: { $0.overrideObstacle() }
        ) { state, _ in
            state.overlay = .input(LineInput(.override))
            return []
        },
        ConsoleCommand(
            "move.reason", "r", hint: Phrase("reason", "powód"),
            Phrase("Why the cell is marked the way it is", "Dlaczego komórka jest tak oznaczona"), section: .moving,
            in: .hand, hintRank: 12
        ) { state, _ in
            state.overlay = .reason(state.fullReason, top: 0)
            return []
        },
        ConsoleCommand(
            "move.order", "i", hint: Phrase("order", "zlecenie"),
            Phrase("Show the order in hand", "Pokaż zlecenie w ręku"), section: .moving, in: .hand, hintRank: 16
        ) { state, _ in
            state.overlay = .order(top: 0)
            return []
        },
        ConsoleCommand(
            "move.unassign", "x", hint: Phrase("unassign", "zdejmij"),
            Phrase("Back to the queue", "Z powrotem do kolejki"), section: .moving, in: .hand, hintRank: 18,
            unless: { state in
                isWriting(state) ?? isLocked(state)
                    ?? (state.moving?.origin == nil ? Phrase("it comes from the queue", "jest z kolejki") : nil)
            }
        ) { state, _ in
            guard let moving = state.moving else { return [] }
            return moving.isSet ? state.unassignHand() : state.unassign(moving.card)
        },
        ConsoleCommand(
            "move.take-best", "A", hint: Phrase("take best", "najlepsze"),
            Phrase("Drop it into the best cell", "Upuść w najlepszej komórce"), section: .moving, in: .hand,
            hintRank: 15, unless: isWriting
        ) { state, _ in
            state.handNeedsPlan ? state.planHand() : state.jumpWhenPriced(to: .rank(1), drops: true)
        },
        ConsoleCommand(
            "move.cancel", "Esc q", hint: Phrase("cancel", "anuluj"),
            Phrase("Put it back; nothing is written", "Odłóż; nic nie jest zapisywane"), section: .moving, in: .hand,
            hintRank: 7, unless: isWriting
        ) { state, _ in
            guard let moving = state.moving else { return [] }
            state.putDown(isDropped: false)
            state.status.say(
                state.language(
                    "\(moving.words(.english)) \(moving.isSet ? "are" : "is") back where \(moving.isSet ? "they were" : "it was"); nothing was written.",
                    "\(moving.words(.polish)): z powrotem tam, gdzie było; nic nie zapisano."))
            return moving.book.isComplete ? [] : [.stop(.prices(moving.request))]
        },
    ]

private let choosingCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "move.best", "1 2 3 4 5 6 7 8 9", hint: Phrase("best", "najlepsze"),
        Phrase("To the cell of that rank", "Do komórki o tym numerze"), section: .moving, in: .hand, hintRank: 3,
        hintKeys: "1-9"
    ) { state, key in
        guard case .character(let digit) = key, let rank = digit.wholeNumberValue else { return [] }
        return state.jumpWhenPriced(to: .rank(rank))
    },
    ConsoleCommand(
        "move.next-best", "Tab", hint: Phrase("next best", "kolejne"),
        Phrase("To the next best cell", "Do kolejnej najlepszej komórki"), section: .moving, in: .hand
    ) { state, _ in
        state.jumpToNextBest(1)
        return []
    },
    ConsoleCommand(
        "move.previous-best", "Shift-Tab", hint: Phrase("better", "lepsze"),
        Phrase("To the next better cell", "Do poprzedniej, lepszej komórki"), section: .moving, in: .hand
    ) { state, _ in
        state.jumpToNextBest(-1)
        return []
    },
    ConsoleCommand(
        "move.next-fit", "n", hint: Phrase("next fit", "pasujące"),
        Phrase("To the next cell that fits", "Do następnej pasującej komórki"), section: .moving, in: .hand,
        hintRank: 10, hintKeys: "n/N"
    ) { state, _ in
        state.jumpToNextFit(1)
        return []
    },
    ConsoleCommand(
        "move.previous-fit", "N", hint: Phrase("previous fit", "poprzednie"),
        Phrase("To the previous cell that fits", "Do poprzedniej pasującej komórki"), section: .moving, in: .hand
    ) { state, _ in
        state.jumpToNextFit(-1)
        return []
    },
    ConsoleCommand(
        "move.fitting", "f", hint: Phrase("fitting", "pasujące"), also: "only filter tylko filtr",
        Phrase(
            "Show only the technicians and days that fit, or all again",
            "Pokaż tylko pasujących serwisantów i dni albo znów wszystkich"),
        section: .moving, in: [.moving, .movingDay], hintRank: 14,
        unless: { state in
            guard let moving = state.moving, !moving.showsFitting else { return nil }
            if !moving.book.isComplete { return Phrase("the prices are being counted", "koszty są liczone") }
            return moving.book.ranked.isEmpty ? Phrase("nothing fits", "nic nie pasuje") : nil
        }
    ) { state, _ in
        state.toggleFitting()
        return []
    },
    ConsoleCommand(
        "move.earlier", "[", hint: Phrase("time", "pora"),
        Phrase("Earlier in this day", "Wcześniej w tym dniu"), section: .moving, in: .hand, hintRank: 11,
        hintKeys: "[ ]"
    ) { state, _ in
        state.shiftChoice(-1)
        return []
    },
    ConsoleCommand(
        "move.later", "]", hint: Phrase("later", "później"),
        Phrase("Later in this day", "Później w tym dniu"), section: .moving, in: .hand
    ) { state, _ in
        state.shiftChoice(1)
        return []
    },
]
