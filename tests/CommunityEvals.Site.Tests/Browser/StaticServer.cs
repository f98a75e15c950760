using System.Net;
using System.Net.Sockets;

namespace CommunityEvals.Site.Tests.Browser;

/// <summary>Serves the files of a folder on this machine alone, as any web server would.</summary>
internal sealed class StaticServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    public StaticServer(string folder)
    {
        _folder = folder;
        Root = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Root);
        _listener.Start();
        _ = Serve();
    }

    public string Root { get; }

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The browser hung up, or the test is over.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var file = Path.Combine(_folder, context.Request.Url!.AbsolutePath.TrimStart('/'));
        using var response = context.Response;
        if (!File.Exists(file))
        {
            response.StatusCode = 404;
            return;
        }

        response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html",
            ".css" => "text/css",
            ".js" => "text/javascript",
            _ => "image/svg+xml",
        };
        response.OutputStream.Write(File.ReadAllBytes(file));
    }
}
