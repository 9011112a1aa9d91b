/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordRequest.Need;
import org.jiedui.core.spi.password.Passwords;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordSourcesTest {

	private static final Location FOLDER = new Location("/books");
	private static final Location SERVER = new Location("jdbc:postgresql://host/books?user=a");

	@TempDir
	private Path folder;

	private static Optional<String> ask(EnvironmentPasswords source, Location place) {
		return source.password(new PasswordRequest(place, Need.REQUIRED)).map(String::new);
	}

	/** A storage in a file of its own. */
	private SecureStorage storage(String name, Map<String, Object> options) {
		Map<String, Object> all = new HashMap<>(options);
		all.put(IProviderHints.PROMPT_USER, Boolean.FALSE);
		return new SecureStorage(() -> open(folder.resolve(name), all));
	}

	private static ISecurePreferences open(Path file, Map<String, Object> options) {
		try {
			return SecurePreferencesFactory.open(file.toUri().toURL(), options);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private SecureStorage opened(String name) {
		return storage(name, Map.of(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec("of the computer".toCharArray())));
	}

	@Test
	void theEnvironmentNamesOneForAllPlacesAndOneForServers() {
		Map<String, String> environment = new HashMap<>(Map.of("PGPASSWORD", "server"));
		EnvironmentPasswords source = new EnvironmentPasswords(environment::get);
		assertThat(ask(source, FOLDER)).isEmpty();
		assertThat(ask(source, SERVER)).contains("server");
		environment.put("JIEDUI_PASSWORD", "own");
		assertThat(ask(source, FOLDER)).contains("own");
		assertThat(ask(source, SERVER)).contains("own");
		environment.put("JIEDUI_PASSWORD", "");
		assertThat(ask(source, FOLDER)).isEmpty();
	}

	@Test
	void whatIsKeptIsFoundForItsPlaceAndForgotten() throws IOException {
		SecureStorage storage = opened("storage");
		storage.keep(FOLDER, "secret of the books".toCharArray());
		PasswordRequest request = new PasswordRequest(FOLDER, Need.REQUIRED);
		assertThat(opened("storage").password(request).map(String::new)).contains("secret of the books");
		assertThat(storage.password(new PasswordRequest(SERVER, Need.REQUIRED))).isEmpty();
		assertThat(Files.readString(folder.resolve("storage"), StandardCharsets.ISO_8859_1)).doesNotContain("secret of the books");
		assertThat(storage.forget(FOLDER)).isTrue();
		assertThat(storage.forget(FOLDER)).isFalse();
		assertThat(storage.password(request)).isEmpty();
	}

	@Test
	void aComputerWithoutKeyRingHasAKeyFileThatOnlyItsUserMayRead() throws IOException {
		String home = System.getProperty("user.home");
		System.setProperty("user.home", folder.toString());
		try {
			storage("plain", Map.of()).keep(FOLDER, "secret of the books".toCharArray());
			Path key = folder.resolve(".jiedui").resolve("storage.key");
			if (key.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
			}
			assertThat(Files.readString(folder.resolve("plain"), StandardCharsets.ISO_8859_1)).doesNotContain("secret of the books");
			assertThat(storage("plain", Map.of()).password(new PasswordRequest(FOLDER, Need.REQUIRED)).map(String::new))
					.contains("secret of the books");
		} finally {
			System.setProperty("user.home", home);
		}
	}

	@Test
	void aComputerWithoutSecureStorageIsOneSentence() {
		SecureStorage none = new SecureStorage(() -> null);
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> none.keep(FOLDER, "secret".toCharArray()));
		assertThat(refusal).hasMessageContaining("JIEDUI_PASSWORD");
		assertThat(refusal.getMessage()).doesNotContain("secret");
		assertThat(none.password(new PasswordRequest(FOLDER, Need.REQUIRED))).isEmpty();
	}

	@Test
	void theFirstThatHasOneIsBelieved() {
		SecureStorage storage = opened("order");
		storage.keep(FOLDER, "kept".toCharArray());
		Map<String, String> environment = new HashMap<>();
		Passwords passwords = new Passwords(List.of(storage, new EnvironmentPasswords(environment::get)));
		PasswordRequest request = new PasswordRequest(FOLDER, Need.REQUIRED);
		assertThat(passwords.find(request).map(String::new)).contains("kept");
		environment.put("JIEDUI_PASSWORD", "said");
		assertThat(passwords.find(request).map(String::new)).contains("said");
	}
}
