using System.Text;
using CommunityEvals.Sources;

namespace CommunityEvals.Core.Tests.Sources;

/// <summary>Plain URLs are taken apart as <see cref="Uri"/> does.</summary>
public class WebAddressTests
{
    private const string Letters = "abz019AZ-._~/:?#=&%@+ \\é[]";

    private static readonly string[] Beginnings = ["https://", "http://", "HTTPS://", "ftp://", "https:", "https:///", "", "https://huggingface.co", "https://huggingface.co/a/b", "http://127.0.0.1/", "https://a.b:80/"];

    [Theory]
    [InlineData("https://huggingface.co")]
    [InlineData("https://huggingface.co/")]
    [InlineData("https://huggingface.co/acme/tiny")]
    [InlineData("https://huggingface.co/acme/tiny-1.5B_v2/blob/main/README.md#results")]
    [InlineData("https://arxiv.org/abs/2601.01234?context=cs.CL&x=1")]
    [InlineData("http://localhost/x")]
    [InlineData("https://a.b/c//d/")]
    public void Links_as_people_paste_them_are_plain(string url)
    {
        Assert.NotNull(WebAddress.TryParsePlain(url));
        AssertAgreement(url);
    }

    [Theory]
    [InlineData("https://1.2.3.4/x")]
    [InlineData("https://a.b:8080/x")]
    [InlineData("https://a@b.c/x")]
    [InlineData("https://A.b/x")]
    [InlineData("https://a..b/x")]
    [InlineData("https://-a.b/x")]
    [InlineData("https://a.b/./c")]
    [InlineData("https://a.b/c/../d")]
    [InlineData("https://a.b/c%2Fd")]
    [InlineData("https://a.b/c d")]
    [InlineData("https://")]
    [InlineData("https:///x")]
    [InlineData("ftp://a.b/x")]
    [InlineData("a.b/x")]
    public void All_other_links_are_left_to_Uri(string url) => Assert.Null(WebAddress.TryParsePlain(url));

    [Fact]
    public void Mutants_of_links_are_taken_apart_as_Uri_does()
    {
        var random = new Random(11);
        for (var i = 0; i < 50_000; i++)
        {
            var url = new StringBuilder(Beginnings[random.Next(Beginnings.Length)]);
            for (var count = random.Next(12); count > 0; count--)
            {
                url.Append(Letters[random.Next(Letters.Length)]);
            }

            AssertAgreement(url.ToString());
        }
    }

    private static void AssertAgreement(string url)
    {
        if (WebAddress.TryParsePlain(url) is { } plain)
        {
            var any = WebAddress.TryParseAny(url);
            Assert.True(any is not null, url);
            Assert.Equal((url, any.IsWeb, any.Host), (url, plain.IsWeb, plain.Host));
            Assert.Equal(any.Parts, plain.Parts);
        }
    }
}
