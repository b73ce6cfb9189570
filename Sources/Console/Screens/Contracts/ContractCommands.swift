import DeskModel
import ServiceModel

private let both: Places = Places([.contracts, .contract])

private let noContract: @Sendable (ConsoleState) -> Phrase? = { state in
    state.meantContractLine == nil ? Phrase("there is no contract under the cursor", "pod kursorem nie ma umowy") : nil
}

private func ask(_ question: ContractQuestion, _ state: inout ConsoleState) -> [Effect] {
    state.overlay = .input(LineInput(.contract(question)))
    return []
}

/// What is done with the contract of a line or of the page.
private let shared: [ConsoleCommand] = [
    ConsoleCommand(
        "contract.edit", "e", hint: Phrase("edit", "zmień"), also: "modify terms popraw edytuj warunki",
        Phrase("Change the contract", "Zmień umowę"), section: .contracts, in: both, hintRank: 6, needs: .masterData,
        unless: noContract
    ) { state, _ in state.openContractForm(.edit) },
    ConsoleCommand(
        "contract.suspend", "H", hint: Phrase("suspend", "zawieś"), also: "halt resume wstrzymaj wznów zawieszenie",
        Phrase("Suspend the contract, or let it hold again", "Zawieś umowę albo przywróć zawieszoną"),
        section: .contracts, in: both, hintRank: 7, needs: .masterData, unless: noContract
    ) { state, _ in
        guard let line = state.meantContractLine else { return [] }
        guard line.contract.suspension == nil else {
            return state.writeContract(SuspendContract(contract: line.id, .clear))
        }
        return ask(.suspend(line.id), &state)
    },
    ConsoleCommand(
        "contract.renew", "C", hint: Phrase("renew", "odnów"), also: "prolong extend przedłuż następna",
        Phrase(
            "Renew the contract: the same terms from the day after its last",
            "Odnów umowę: te same warunki od następnego dnia"),
        section: .contracts, in: both, hintRank: 8, needs: .masterData, unless: noContract
    ) { state, _ in state.openContractForm(.renew) },
    ConsoleCommand(
        "contract.end", "X", hint: Phrase("end", "koniec"), also: "terminate cancel rozwiąż wypowiedz",
        Phrase("End the contract before its time, or take that back", "Zakończ umowę przed czasem albo cofnij to"),
        section: .contracts, in: both, needs: .masterData, unless: noContract
    ) { state, _ in
        guard let line = state.meantContractLine else { return [] }
        guard line.contract.ending == nil else {
            return state.writeContract(EndContract(contract: line.id, .clear))
        }
        return ask(.end(line.id), &state)
    },
    ConsoleCommand(
        "contract.credit", "$", hint: Phrase("credit", "kredyt"), also: "stop pay debt dług płatność wstrzymaj",
        Phrase("Stop the customer's credit, or make it fine again", "Wstrzymaj kredyt klienta albo przywróć go"),
        section: .contracts, in: both, needs: .masterData, unless: noContract
    ) { state, _ in
        guard let line = state.meantContractLine else { return [] }
        guard line.creditStop == nil else {
            return state.writeContract(SetCreditStop(customer: line.contract.customer, nil))
        }
        return ask(.creditStop(line.contract.customer), &state)
    },
]

let contractListCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "contracts.open", "Enter i", hint: Phrase("open", "otwórz"),
            Phrase("Open the contract of the line", "Otwórz umowę z wiersza"), section: .contracts,
            in: Places(Place.contracts), hintRank: 5, unless: noContract
        ) { state, _ in state.meantContractLine.map { state.enterContract($0.id) } ?? [] },
        ConsoleCommand(
            "contracts.add", "a", hint: Phrase("add", "dodaj"), also: "new enter nowa wprowadź",
            Phrase("Enter a new contract", "Wprowadź nową umowę"), section: .contracts,
            in: Places(Place.contracts), hintRank: 9, needs: .masterData
        ) { state, _ in state.open(.newContract(state)) },
    ] + shared

/// The other keys of the page came with the list.
let contractPageCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "contract.attach", "a", hint: Phrase("add", "dodaj"), also: "attach file document dołącz plik dokument",
            Phrase("Attach a file to the contract", "Dołącz plik do umowy"), section: .contracts,
            in: Places(Place.contract), hintRank: 9, needs: .intake, unless: noContract
        ) { state, _ in
            guard let line = state.meantContractLine else { return [] }
            state.overlay = .input(LineInput(.attach(.contract(line.id))))
            return []
        },
        ConsoleCommand(
            "contract.view", "v", hint: Phrase("view", "pokaż"), also: "document open dokument otwórz",
            Phrase("Show the document with the system's viewer", "Pokaż dokument programem systemu"),
            section: .contracts, in: Places(Place.contract), hintRank: 10,
            unless: { state in
                state.meantContractDocument == nil
                    ? Phrase("there is no document under the cursor", "pod kursorem nie ma dokumentu") : nil
            }
        ) { state, _ in
            guard let document = state.meantContractDocument else { return [] }
            state.status.say(
                state.language("\(document.name): handed to the viewer.", "\(document.name): przekazano do podglądu."))
            return [.show(document)]
        },
        ConsoleCommand(
            "contract.why", "r", hint: Phrase("why", "dlaczego"), also: "counted orders policzone zlecenia",
            Phrase("The orders that a target counts, and how each stands", "Zlecenia liczone do celu i stan każdego"),
            section: .contracts, in: Places(Place.contract), hintRank: 11,
            unless: { state in
                state.meantTargetPriority == nil
                    ? Phrase("no target is under the cursor", "pod kursorem nie ma celu") : nil
            }
        ) { state, _ in
            state.showCountedOrders()
            return []
        },
        yearCommand(-1, "contract.year-before", "<", Phrase("year before", "poprzedni rok"), rank: 12),
        yearCommand(1, "contract.year-after", ">", Phrase("year after", "następny rok"), rank: nil),
    ]

private func yearCommand(_ step: Int, _ id: String, _ key: String, _ hint: Phrase, rank: Int?) -> ConsoleCommand {
    ConsoleCommand(
        id, key, hint: hint,
        Phrase(
            "Figures of the year \(step < 0 ? "before" : "after")",
            "Liczby z \(step < 0 ? "poprzedniego" : "następnego") roku"),
        section: .contracts, in: Places(Place.contract), hintRank: rank
    ) { state, _ in
        state.showContractYear(step)
        return []
    }
}
