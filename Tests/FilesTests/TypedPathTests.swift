import Files
import Testing

/// Where no shell reads a path, `~` means the same as there.
@Suite struct TypedPathTests {
    @Test func theHomeFolderIsMeantByATilde() {
        #expect(TypedPath.whole("~/zdjęcia/a.jpg", home: "/home/ann") == "/home/ann/zdjęcia/a.jpg")
        #expect(TypedPath.whole("~", home: "/home/ann") == "/home/ann")
        #expect(TypedPath.whole("~/a", home: "/") == "/a")
        #expect(TypedPath.whole("~/a", home: "/home/ann/") == "/home/ann/a")
    }

    @Test(arguments: ["a.jpg", "/tmp/~/a", "./~", "~bob/a", "a~", "", "~~/a"])
    func everythingElseStays(path: String) {
        #expect(TypedPath.whole(path, home: "/home/ann") == path)
    }

    @Test func withoutAHomeNothingIsGuessed() {
        #expect(TypedPath.whole("~/a", home: nil) == "~/a")
        #expect(TypedPath.whole("~/a", home: "") == "~/a")
    }
}
