import ConsoleTesting
import ServiceModel

@testable import Console

/// A desk with a list and a page more than Dyspo has: two lines in the table of screens.
func shapeDesk(_ size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
    let screens = ScreenTable(
        ScreenTable.standard.screens + [ListScreen(CustomerList()), PageScreen(CustomerPage())])
    return Desk(size: size, language: language, screens: screens, commands: CommandTable(of: screens))
}
