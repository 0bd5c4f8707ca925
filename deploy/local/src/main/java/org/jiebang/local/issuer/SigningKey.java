package org.jiebang.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/**
 * The issuer's key: made once and kept for its owner's eyes only. The library would sign with one
 * that everybody can download.
 */
final class SigningKey {

  private static final int BITS = 2048;

  private SigningKey() {}

  static RSAKey keptIn(Path file) throws IOException {
    try {
      return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : newlyKeptIn(file);
    } catch (ParseException | JOSEException e) {
      throw new IOException(
          "The issuer's key in " + file + " cannot be read; delete the file and a new one is made",
          e);
    }
  }

  private static RSAKey newlyKeptIn(Path file) throws IOException, JOSEException {
    RSAKey key =
        new RSAKeyGenerator(BITS).algorithm(JWSAlgorithm.RS256).keyUse(KeyUse.SIGNATURE).generate();
    Files.createDirectories(file.getParent());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, key.toJSONString());
    return key;
  }
}
