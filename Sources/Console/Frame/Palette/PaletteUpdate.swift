import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    mutating func pressed(_ key: Key, in palette: PaletteState) -> [Effect] {
        var palette = palette
        status.message = nil
        let count = palette.entries.count
        switch key {
        case .escape, .control("c"):
            overlay = nil
            return []
        case .enter: return choose(palette)
        case .down, .tab, .control("n"): palette.cursor = min(count - 1, palette.cursor + 1)
        case .up, .backTab, .control("p"): palette.cursor = palette.cursor - 1
        case .delete where palette.scope == .filters:
            let kept = filtering.saved.filter { saved in
                !palette.entries.indices.contains(palette.cursor)
                    || palette.entries[palette.cursor].act != .applyFilter(saved.text)
            }
            guard let gone = filtering.saved.first(where: { !kept.contains($0) }) else { return [] }
            return forgetFilter(gone.name)
        case .pageDown: palette.cursor = min(count - 1, palette.cursor + 10)
        case .pageUp: palette.cursor -= 10
        default: if palette.input.line.press(key) { palette.cursor = 0 }
        }
        palette.cursor = max(0, palette.cursor)
        overlay = .palette(palette)
        return []
    }

    /// Does what is chosen; what cannot be done says why, and the palette stays.
    private mutating func choose(_ palette: PaletteState) -> [Effect] {
        let entries = palette.entries
        guard entries.indices.contains(palette.cursor) else {
            status.say(language("Nothing matches.", "Nic nie pasuje."), .warning)
            return []
        }
        let entry = entries[palette.cursor]
        if let obstacle = entry.obstacle {
            refuse(because: obstacle)
            return []
        }
        overlay = nil
        switch entry.act {
        case .command(let id):
            remember(id)
            return run(id)
        case .goToOrder(let number): return goToOrder(number)
        case .showOrder(let order, let number): return show(order, number)
        case .openDevice(let device): return openPage(of: device)
        case .openContract(let contract): return openPage(of: contract)
        case .listOrders(let filter): return listOrders(filter)
        case .goToTechnician(let technician): goToTechnician(technician)
        case .goToRegion(let region): goToRegion(region)
        case .editCrew(let crew, let text): overlay = .input(LineInput(.crew(crew), text: text, isBeginning: true))
        case .applyFilter(let text): applyFilter(text)
        case .lookAt(let moment): return look(from: .past(moment))
        case .simulate(let day): return openSimulation(day)
        case .assign(let technician): return assign(to: technician)
        }
        return []
    }

    private mutating func remember(_ id: String) {
        recentCommands.removeAll { $0 == id }
        recentCommands.insert(id, at: 0)
        recentCommands = Array(recentCommands.prefix(8))
    }

    /// To the technician's row; with an order in hand to the technician's best day.
    private mutating func goToTechnician(_ technician: Technician.ID) {
        guard moving == nil else {
            _ = jump(to: .technician(technician))
            return
        }
        board.go(to: CellKey(technician, board.cursor.day), in: view)
        focus = .board
    }

    private mutating func goToRegion(_ region: Region.ID) {
        board.cursor.row = .region(region)
        if moving == nil { focus = .board }
    }

    /// Takes what is chosen in hand and jumps to the technician's best day; Enter drops it there.
    private mutating func assign(to technician: Technician.ID) -> [Effect] {
        if moving != nil { return jumpWhenPriced(to: .technician(technician)) }
        let effects =
            meansMarks ? pickUpMarked() : selectedCard.map { pickUp([$0]) } ?? []
        moving?.whenPriced = MovingState.Intention(
            target: .technician(technician), drops: false, deed: deeds)
        return effects
    }
}
