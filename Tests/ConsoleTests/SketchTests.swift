import ConsoleTesting
import Testing

@Suite struct SketchTests {
    @Test func look() {
        for size in [(120, 36), (80, 24)] {
            let desk = Desk(size: size)
            print(desk.text)
            desk.press(.tab, "m")
            print(desk.text)
            desk.press("1")
            print(desk.text)
            desk.press(.enter)
            print(desk.text)
            desk.press("P")
            print(desk.text)
            desk.press("?")
            print(desk.text)
        }
    }
}
