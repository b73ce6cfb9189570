import DeskModel
import ServiceModel
import TermCanvas

private let noDevice: @Sendable (ConsoleState) -> Phrase? = { state in
    state.meantDevice == nil ? Phrase("there is no device under the cursor", "pod kursorem nie ma urządzenia") : nil
}

/// What is done with the device of a line or of the page.
private func shared(in places: Places, _ prefix: String) -> [ConsoleCommand] {
    [
        ConsoleCommand(
            "\(prefix).new-order", "N", hint: Phrase("order for it", "zlecenie na nie"),
            Phrase("New order for the device", "Nowe zlecenie na urządzenie"), section: .devices, in: places,
            hintRank: 6,
            needs: .intake, unless: noDevice
        ) { state, _ in state.orderForDevice() },
        ConsoleCommand(
            "\(prefix).attach", "a", hint: Phrase("add", "dodaj"),
            also: "attach file document dołącz plik dokument",
            Phrase(
                "Attach a file to the device, or note a reading of its meters",
                "Dołącz plik do urządzenia albo zapisz odczyt"),
            section: .devices, in: places, hintRank: 7, needs: .intake, unless: noDevice
        ) { state, _ in state.addToDevice() },
        ConsoleCommand(
            "\(prefix).state", "e", hint: Phrase("state", "stan"), also: "works limited działa ograniczone wyłączone",
            Phrase(
                "Set the next state: works, limited, out of use", "Ustaw następny stan: działa, ograniczone, wyłączone"),
            section: .devices, in: places, hintRank: 8, needs: .masterData, unless: noDevice
        ) { state, _ in state.setNextState() },
        ConsoleCommand(
            "\(prefix).copy", "y", hint: Phrase("copy", "kopiuj"),
            Phrase("Copy the serial number", "Kopiuj numer seryjny"), section: .devices, in: places, unless: noDevice
        ) { state, _ in
            guard let asset = state.meantDevice else { return [] }
            state.status.say(
                state.language(
                    "\(asset.serial): handed to the terminal's clipboard.",
                    "\(asset.serial): przekazano do schowka terminala."))
            return [.copy(asset.serial)]
        },
    ]
}

let deviceListCommands: [ConsoleCommand] =
    [
        ConsoleCommand(
            "devices.open", "Enter i", hint: Phrase("open", "otwórz"),
            Phrase("Open the device of the line", "Otwórz urządzenie z wiersza"), section: .devices,
            in: Places(.devices),
            hintRank: 5, unless: noDevice
        ) { state, _ in
            if let asset = state.meantDevice { state.enter(device: asset.id) }
            return []
        }
    ] + shared(in: Places(.devices), "devices")

let devicePageCommands: [ConsoleCommand] = shared(in: Places(.device), "device")

extension ConsoleState {
    /// The device of the list's line, or of the page.
    var meantDevice: Asset? {
        if current is ListScreen<DeviceList> { return deviceList.row?.device?.asset }
        guard current is PageScreen<DevicePage> else { return nil }
        return self[PageState<DevicePage>.self].subject.flatMap { detail(of: $0)?.asset }
    }

    /// The form of a new order with site and device filled in.
    fileprivate mutating func orderForDevice() -> [Effect] {
        guard let asset = meantDevice else { return [] }
        let line = deviceMemory.lines.first { $0.asset.id == asset.id }
        let site = line?.site ?? detail(of: asset.id)?.site
        guard let site, let customer = line?.customer ?? detail(of: asset.id)?.customer.name else { return [] }
        var form = Form.newOrder(language)
        let known: [(Field, String, Int64)] = [
            (.customer, customer, site.customer.rawValue), (.site, site.name, site.id.rawValue),
            (.asset, asset.name, asset.id.rawValue),
        ]
        for (id, text, raw) in known {
            form.change(id) { field in
                field.line = TextLine(text)
                field.choice = FormChoice(text: text, value: .id(raw))
            }
        }
        return open(form)
    }

    /// On the section of meters a reading, elsewhere a file.
    fileprivate mutating func addToDevice() -> [Effect] {
        guard let asset = meantDevice else { return [] }
        let isMeter = (current as? PageScreen<DevicePage>)?.row(self)?.section.name == "meters"
        overlay = .input(LineInput(isMeter ? .reading(asset.id) : .attach(.device(asset.id))))
        return []
    }

    fileprivate mutating func setNextState() -> [Effect] {
        guard let asset = meantDevice else { return [] }
        let states = AssetState.allCases
        let index = states.firstIndex(of: asset.state) ?? 0
        var changes = EditAsset.Changes()
        changes.state = states[(index + 1) % states.count]
        let token = freshToken()
        errands[token] = .lock
        return [.perform(EditAsset(asset: asset.id, changes: changes), token: token)]
    }

    mutating func attach(_ path: String, to owner: DocumentOwner) -> [Effect] {
        overlay = nil
        let token = freshToken()
        errands[token] = .lock
        return [.attach(path: path, to: owner, token: token)]
    }

    /// `hours 1250`: the last word is what the meter shows.
    mutating func read(_ text: String, of device: Asset.ID) -> [Effect] {
        let words = text.split(separator: " ")
        guard words.count >= 2, let value = Double(words[words.count - 1].replacing(",", with: ".")), value.isFinite
        else {
            status.say(
                language("Say the meter and a number: hours 1250.", "Podaj licznik i liczbę: godziny 1250."), .warning)
            return []
        }
        overlay = nil
        let token = freshToken()
        errands[token] = .reading
        return [
            .perform(
                AddReading(asset: device, meter: words.dropLast().joined(separator: " "), value: value), token: token)
        ]
    }
}
