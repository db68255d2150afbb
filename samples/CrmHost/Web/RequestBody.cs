using System.Buffers;

namespace CrmHost.Web;

/// <summary>Reads bodies without trusting what they say of themselves.</summary>
internal static class RequestBody
{
    /// <summary>The body up to one byte more than allowed: whoever is given that byte knows that it is too large.</summary>
    public static async Task<byte[]> ReadAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        using MemoryStream body = new();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int read;
            while (body.Length <= most && (read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
            {
                body.Write(buffer, 0, (int)Math.Min(read, most + 1 - body.Length));
            }
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            // The server's own limit, from the length the client stated: not a byte of it is read.
            return new byte[most + 1];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return body.ToArray();
    }
}
