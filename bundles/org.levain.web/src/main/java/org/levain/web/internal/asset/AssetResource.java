package org.levain.web.internal.asset;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers assets. */
@Path("assets")
public final class AssetResource {

  private static final String A_YEAR = "public, max-age=31536000, immutable";

  private final BundleAssets assets;

  /** Answers these assets. */
  public AssetResource(BundleAssets assets) {
    this.assets = assets;
  }

  /**
   * A file. A page from before an update asks with the old hash and gets the new content, which it
   * must not keep.
   */
  @GET
  @PermitAll
  @Path("{bundle}/{hash}/{file: .+}")
  public Response read(
      @Context Request request,
      @PathParam("bundle") String bundle,
      @PathParam("hash") String hash,
      @PathParam("file") String file) {
    Asset asset = assets.find(bundle, file).orElseThrow(NotFoundException::new);
    EntityTag tag = new EntityTag(asset.hash());
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    ResponseBuilder answer =
        unchanged == null ? Response.ok(asset.content(), asset.type()) : unchanged;
    return answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, hash.equals(asset.hash()) ? A_YEAR : "no-cache")
        .build();
  }
}
