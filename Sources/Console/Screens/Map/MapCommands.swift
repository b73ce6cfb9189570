import DeskModel
import ServiceModel
import TermCanvas

private let onMap: Places = [.map, .movingMap]

private func command(
    _ id: String, _ keys: String, _ hint: Phrase, _ sentence: Phrase, in places: Places = [.map, .movingMap],
    rank: Int? = nil, hintKeys: String? = nil, _ run: @escaping @Sendable (inout ConsoleState) -> Void
) -> ConsoleCommand {
    ConsoleCommand(
        id, keys, hint: hint, sentence, section: .map, in: places, hintRank: rank, hintKeys: hintKeys
    ) { state, _ in
        run(&state)
        return []
    }
}

/// The keys of the map.
let mapCommands = crosshairCommands + viewCommands + layerCommands + targetCommands

private let crosshairCommands: [ConsoleCommand] = [
    command(
        "map.next", "Tab", Phrase("next order", "następne"),
        Phrase("Point at the next stop or waiting order", "Wskaż następny postój lub czekające zlecenie"), in: .map,
        rank: 4
    ) { $0.pointNext(1) },
    command(
        "map.previous", "Shift-Tab", Phrase("order before", "poprzednie"),
        Phrase("Point at the stop or waiting order before", "Wskaż poprzedni postój lub zlecenie"), in: .map
    ) { $0.pointNext(-1) },
    command(
        "map.left", "h", Phrase("left", "lewo"), Phrase("Crosshair to the left", "Celownik w lewo"), in: .map
    ) { $0.moveCrosshair(columns: -1, rows: 0) },
    command(
        "map.down", "j", Phrase("down", "dół"), Phrase("Crosshair down", "Celownik w dół"), in: .map
    ) { $0.moveCrosshair(columns: 0, rows: 1) },
    command(
        "map.up", "k", Phrase("up", "góra"), Phrase("Crosshair up", "Celownik w górę"), in: .map
    ) { $0.moveCrosshair(columns: 0, rows: -1) },
    command(
        "map.right", "l", Phrase("right", "prawo"), Phrase("Crosshair to the right", "Celownik w prawo"), in: .map
    ) { $0.moveCrosshair(columns: 1, rows: 0) },
    command(
        "map.next-technician", "]", Phrase("technician", "serwisant"),
        Phrase("The next technician", "Następny serwisant"),
        in: .map, rank: 6, hintKeys: "[ ]"
    ) { $0.stepTechnician(1) },
    command(
        "map.previous-technician", "[", Phrase("technician before", "poprzedni serwisant"),
        Phrase("The technician before", "Poprzedni serwisant"), in: .map
    ) { $0.stepTechnician(-1) },
    command(
        "map.back", "Esc", Phrase("board", "grafik"),
        Phrase("Crosshair off, then back to the board", "Zdejmij celownik, potem powrót do grafiku"), in: .map, rank: 40
    ) { state in
        if state.map.crosshair == nil { state.goBack() }
        state.map.crosshair = nil
        state.map.pointed = nil
    },
]

private let viewCommands: [ConsoleCommand] = [
    command("map.zoom-in", "+ =", Phrase("zoom", "skala"), Phrase("Closer", "Bliżej"), rank: 8, hintKeys: "+ -") {
        $0.zoomMap(MapViewport.step)
    },
    command("map.zoom-out", "-", Phrase("farther", "oddal"), Phrase("Farther", "Oddal")) {
        $0.zoomMap(1 / MapViewport.step)
    },
    command("map.pan-left", "Left", Phrase("pan", "przesuń"), Phrase("The map to the west", "Mapa na zachód")) {
        $0.panMap(columns: -1, rows: 0)
    },
    command("map.pan-down", "Down", Phrase("pan", "przesuń"), Phrase("The map to the south", "Mapa na południe")) {
        $0.panMap(columns: 0, rows: 1)
    },
    command("map.pan-up", "Up", Phrase("pan", "przesuń"), Phrase("The map to the north", "Mapa na północ")) {
        $0.panMap(columns: 0, rows: -1)
    },
    command("map.pan-right", "Right", Phrase("pan", "przesuń"), Phrase("The map to the east", "Mapa na wschód")) {
        $0.panMap(columns: 1, rows: 0)
    },
    command(
        "map.fit", "w", Phrase("fit", "widok"),
        Phrase(
            "Show the technician's day, all routes, the region, the country",
            "Pokaż dzień serwisanta, wszystkie trasy, rejon, kraj"),
        rank: 9
    ) { state in
        let all = MapFit.allCases
        let index = state.map.fit.flatMap { all.firstIndex(of: $0) } ?? all.count - 1
        state.fitMap(all[(index + 1) % all.count])
    },
    command(
        "map.fit-all", "0", Phrase("all", "wszystko"),
        Phrase("Show all routes of the day", "Pokaż wszystkie trasy dnia")
    ) {
        $0.map.routes = .all
        $0.fitMap(.day)
    },
    command(
        "map.follow", "f", Phrase("follow", "śledź"),
        Phrase("The map follows the board's cursor, or stays", "Mapa za kursorem grafiku albo stoi"),
        in: [.board, .map, .movingMap]
    ) { state in
        state.map.follows.toggle()
        if state.map.follows {
            state.fitMap(.technician)
        } else {
            state.status.say(state.language("The map stays where it is.", "Mapa stoi w miejscu."))
        }
    },
    command(
        "map.routes", "T", Phrase("routes", "trasy"),
        Phrase("Routes of the region, all routes, the technician's alone", "Trasy rejonu, wszystkie, tylko serwisanta"),
        rank: 11
    ) { state in
        state.map.routes = state.map.routes.next
        state.status.say(state.language("On the map: ", "Na mapie: ") + state.map.routes.name(state.language) + ".")
    },
    command(
        "map.plain", "a", Phrase("ASCII", "ASCII"),
        Phrase("Plain characters instead of Braille", "Zwykłe znaki zamiast Braille'a")
    ) { $0.map.isPlain.toggle() },
    command(
        "map.words", "v", Phrase("in words", "słowami"),
        Phrase("The same in words instead of the map", "To samo słowami zamiast mapy"), rank: 13
    ) { $0.map.showsWords.toggle() },
    command("map.words-down", "PgDn", Phrase("list", "lista"), Phrase("The list of stops on", "Lista postojów dalej")) {
        $0.scrollWords(5)
    },
    command("map.words-up", "PgUp", Phrase("list", "lista"), Phrase("The list of stops back", "Lista postojów wstecz"))
    {
        $0.scrollWords(-5)
    },
    command(
        "map.later", ".", Phrase("time", "czas"),
        Phrase("Technicians a quarter of an hour later", "Serwisanci kwadrans później"), rank: 14, hintKeys: ", ."
    ) { $0.scrub(by: ConsoleState.quarter) },
    command(
        "map.earlier", ",", Phrase("earlier", "wcześniej"),
        Phrase("Technicians a quarter of an hour earlier", "Serwisanci kwadrans wcześniej")
    ) { $0.scrub(by: -ConsoleState.quarter) },
    command("map.now", "gn", Phrase("now", "teraz"), Phrase("Today, as it is now", "Dziś, jak jest teraz")) { state in
        state.moment = nil
        state.board.cursor.day = state.today
    },
    command(
        "map.next-day", ">", Phrase("day", "dzień"), Phrase("The next day", "Następny dzień"), rank: 15, hintKeys: "< >"
    ) {
        $0.turnDay(1)
    },
    command("map.previous-day", "<", Phrase("day before", "dzień wstecz"), Phrase("The day before", "Poprzedni dzień"))
    {
        $0.turnDay(-1)
    },
]

private func layer(_ id: String, _ keys: String, _ name: Phrase, _ layer: MapLayers) -> ConsoleCommand {
    command(
        "map.layer-" + id, keys, name,
        Phrase("On the map: " + name.english.lowercased(), "Na mapie: " + name.polish.lowercased())
    ) {
        $0.toggle(layer, name)
    }
}

private let layerCommands: [ConsoleCommand] = [
    layer("voivodeships", "gv", Phrase("Voivodeships", "Województwa"), .voivodeships),
    layer("rivers", "gw", Phrase("Rivers", "Rzeki"), .rivers),
    layer("roads", "gs", Phrase("Main roads", "Główne drogi"), .roads),
    layer("towns", "gc", Phrase("Towns", "Miasta"), .towns),
    layer("territories", "gy", Phrase("Territories", "Obszary"), .territories),
    layer("waiting", "gq", Phrase("Waiting orders", "Czekające zlecenia"), .waiting),
]

/// With an order in hand the letters choose whom and when, as on the board; the arrows move the map.
private let targetCommands: [ConsoleCommand] = [
    command(
        "map.target-down", "j", Phrase("technician", "serwisant"),
        Phrase("Over the next technician", "Nad następnym serwisantem"), in: .movingMap
    ) {
        $0.stepTechnician(1)
    },
    command(
        "map.target-up", "k", Phrase("technician before", "poprzedni serwisant"),
        Phrase("Over the technician before", "Nad poprzednim serwisantem"), in: .movingMap
    ) {
        $0.stepTechnician(-1)
    },
    command(
        "map.target-left", "h", Phrase("day before", "dzień wstecz"),
        Phrase("Over the day before", "Nad poprzednim dniem"), in: .movingMap
    ) {
        $0.turnDay(-1)
    },
    command(
        "map.target-right", "l", Phrase("next day", "następny dzień"),
        Phrase("Over the next day", "Nad następnym dniem"), in: .movingMap
    ) {
        $0.turnDay(1)
    },
]

extension ConsoleState {
    mutating func scrollWords(_ lines: Int) {
        guard let rows = mapLayout.words?.inset() else { return }
        let last = max(0, mapWords(rows.size).count - rows.rows)
        let top = max(0, min(last, map.wordsTop + lines))
        if top == map.wordsTop { status.say(language("The list ends here.", "Lista tu się kończy.")) }
        map.wordsTop = top
    }
}
