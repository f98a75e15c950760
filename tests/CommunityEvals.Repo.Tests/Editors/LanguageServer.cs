using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace CommunityEvals.Repo.Tests.Editors;

/// <summary>The YAML language server that editors run, spoken to as they do (microsoft.github.io/language-server-protocol).</summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly JsonObject _settings;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> _awaited = new();
    private readonly TaskCompletionSource _isConfigured = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _lastId;

    /// <summary>Starts the server for a folder.</summary>
    /// <param name="package">The folder of the npm package.</param>
    /// <param name="workspace">Full path of the folder that an editor has open.</param>
    /// <param name="schemas">What the folder's settings have under <c>yaml.schemas</c>.</param>
    public LanguageServer(string package, string workspace, JsonNode schemas)
    {
        _settings = new()
        {
            ["schemas"] = schemas.DeepClone(),
            ["validate"] = true,
            ["completion"] = true,
            ["hover"] = true,
            ["schemaStore"] = new JsonObject { ["enable"] = false },
        };
        _process = Process.Start(new ProcessStartInfo("node", [Path.Combine(package, "bin", "yaml-language-server"), "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        new Thread(Listen) { IsBackground = true }.Start();
        Initialize(new Uri(workspace).AbsoluteUri);
    }

    /// <summary>Opens a file, and returns what the server has to say of it.</summary>
    public JsonArray Open(string uri, string text)
    {
        var diagnostics = Await("diagnostics " + uri);
        Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        });
        return Result(diagnostics)!.AsArray();
    }

    /// <summary>The labels that the server offers at a place of an open file, line and column from 0.</summary>
    public IEnumerable<string> Complete(string uri, int line, int column)
    {
        var answer = Request("textDocument/completion", At(uri, line, column))!;
        return (answer as JsonArray ?? answer["items"]!.AsArray()).Select(item => (string)item!["label"]!);
    }

    /// <summary>What the server shows at a place of an open file, line and column from 0.</summary>
    public string Hover(string uri, int line, int column) => Request("textDocument/hover", At(uri, line, column))!["contents"]!.ToJsonString();

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static JsonObject At(string uri, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = column },
    };

    private void Initialize(string root)
    {
        Request("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = root,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = root, ["name"] = "repo" }),
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true, ["workspaceFolders"] = true },
                ["textDocument"] = new JsonObject { ["completion"] = new JsonObject(), ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("markdown") } },
            },
        });
        Notify("initialized", new JsonObject());
        Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["yaml"] = _settings.DeepClone() } });
        Assert.True(_isConfigured.Task.Wait(Patience), "The server has not asked for its settings.");
    }

    private JsonNode? Request(string method, JsonNode parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = Await("answer " + id.ToString(CultureInfo.InvariantCulture));
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return Result(answer);
    }

    private void Notify(string method, JsonNode parameters) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private TaskCompletionSource<JsonNode?> Await(string key) =>
        _awaited[key] = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static JsonNode? Result(TaskCompletionSource<JsonNode?> awaited)
    {
        Assert.True(awaited.Task.Wait(Patience), "The server does not answer.");
        return awaited.Task.Result;
    }

    private void Send(JsonNode message)
    {
        var content = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (_process)
        {
            var stream = _process.StandardInput.BaseStream;
            stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {content.Length}\r\n\r\n"));
            stream.Write(content);
            stream.Flush();
        }
    }

    private void Listen()
    {
        var stream = new BufferedStream(_process.StandardOutput.BaseStream);
        while (ReadLength(stream) is { } length)
        {
            var content = new byte[length];
            stream.ReadExactly(content);
            Take(JsonNode.Parse(content)!);
        }
    }

    private static int? ReadLength(Stream stream)
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var next = stream.ReadByte();
            if (next < 0)
            {
                return null;
            }

            header.Append((char)next);
        }

        var line = header.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        return int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture);
    }

    private void Take(JsonNode message)
    {
        var method = (string?)message["method"];
        if (method is null)
        {
            Complete("answer " + message["id"]!.ToJsonString(), message["result"]?.DeepClone());
        }
        else if (method == "textDocument/publishDiagnostics")
        {
            Complete("diagnostics " + (string)message["params"]!["uri"]!, message["params"]!["diagnostics"]!.DeepClone());
        }
        else if (message["id"] is { } id)
        {
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = Answer(method, message["params"]) });
            if (method == "workspace/configuration")
            {
                _isConfigured.TrySetResult();
            }
        }
    }

    /// <summary>The settings that the server asks for, section by section; nothing to say to its other questions.</summary>
    private JsonArray? Answer(string method, JsonNode? parameters) => method != "workspace/configuration" ? null : new JsonArray(
    [
        .. parameters!["items"]!.AsArray().Select(item => (string?)item!["section"] == "yaml" ? _settings.DeepClone() : null),
    ]);

    private void Complete(string key, JsonNode? value)
    {
        if (_awaited.TryRemove(key, out var awaited))
        {
            awaited.SetResult(value);
        }
    }
}
