using System.Text.Json.Nodes;

namespace CommunityEvals.Package.Tests.Setup;

/// <summary>A folder outside this repo, with projects that use the packed package.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("community-evals-").FullName;

    public TestFolder(string name = "repo")
    {
        Folder = Path.Combine(_parent, name);
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(_parent, "nuget.config"), NuGetConfig());
    }

    /// <summary>Full path.</summary>
    public string Folder { get; }

    /// <summary>Text of a project that uses the package as its SDK.</summary>
    public static string SdkProject(string body = "") =>
        $"""<Project Sdk="CommunityEvals.Build/{PackedPackage.Instance.Version}">{body}</Project>""";

    /// <summary>Text of a project that has a reference to the package.</summary>
    public static string Project(string properties = "<TargetFramework>net10.0</TargetFramework>", string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CommunityEvals.Build" Version="{PackedPackage.Instance.Version}" PrivateAssets="all" />
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>A folder with <c>evals.proj</c> that uses the package as its SDK.</summary>
    public static TestFolder WithSdkProject(string body = "", string name = "repo") =>
        new TestFolder(name).Write("evals.proj", SdkProject(body));

    /// <summary>A folder with a C# program, <c>app.csproj</c>.</summary>
    public static TestFolder WithProgram(string properties = "", string items = "") =>
        new TestFolder()
            .Write("app.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>" + properties, items))
            .Write("Program.cs", "System.Console.WriteLine();");

    /// <summary>A folder with the same files, in either form of use.</summary>
    public static TestFolder In(Form form, string properties = "", string items = "") => form == Form.Sdk
        ? WithSdkProject($"<PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup>")
        : WithProgram(properties, items);

    /// <summary>Writes a file below the folder.</summary>
    public TestFolder Write(string path, string text)
    {
        var fullPath = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllText(fullPath, text);
        return this;
    }

    /// <summary>Deletes a file.</summary>
    public TestFolder Delete(string path)
    {
        File.Delete(FullPath(path));
        return this;
    }

    /// <summary>Full path of a file below the folder.</summary>
    public string FullPath(string path) => Path.GetFullPath(Path.Combine(Folder, path));

    /// <summary>Whether a file is there.</summary>
    public bool Has(string path) => File.Exists(FullPath(path));

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>A leaderboard.</summary>
    public JsonNode Leaderboard(string path) => JsonNode.Parse(Read(path))!;

    /// <summary>The scores in a leaderboard, as <c>model value</c>.</summary>
    public IReadOnlyList<string> Scores(string path) =>
    [
        .. Leaderboard(path)["benchmarks"]!.AsArray()
            .SelectMany(benchmark => benchmark!["tasks"]!.AsArray())
            .SelectMany(task => task!["entries"]!.AsArray())
            .Select(entry => $"{entry!["modelId"]} {entry["value"]!.ToJsonString()}"),
    ];

    /// <summary><c>dotnet build</c>.</summary>
    public BuildResult Build(params string[] arguments) => Dotnet(["build", .. arguments]);

    /// <summary><c>dotnet build</c> with environment variables.</summary>
    public BuildResult Build(IReadOnlyDictionary<string, string?> environment, params string[] arguments) => Dotnet(environment, ["build", .. arguments]);

    /// <summary>A dotnet command in this folder.</summary>
    public BuildResult Dotnet(params string[] arguments) => Dotnet(new Dictionary<string, string?>(), arguments);

    private BuildResult Dotnet(IReadOnlyDictionary<string, string?> environment, string[] arguments)
    {
        var all = new Dictionary<string, string?>(environment) { ["NUGET_PACKAGES"] = PackedPackage.Instance.Cache };
        var (exitCode, output) = Setup.Dotnet.Run(Folder, all, arguments);
        return new(exitCode, output, PrintedFinding.ReadAll(output, Folder));
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    /// <summary>The package comes from its own feed into its own cache; what else a project needs may come from where the machine has it.</summary>
    private static string NuGetConfig()
    {
        var machineCache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return $"""
            <configuration>
              <packageSources>
                <add key="under-test" value="{PackedPackage.Instance.Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{machineCache}" />
              </fallbackPackageFolders>
            </configuration>
            """;
    }
}

/// <summary>The two forms in which the package is used.</summary>
public enum Form
{
    /// <summary>As the SDK of a project file: the task reports.</summary>
    Sdk,

    /// <summary>As a reference of a C# project: the compiler reports.</summary>
    Reference,
}
