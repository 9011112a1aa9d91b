/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.password;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.PasswordVault;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passwords in the secure storage of the platform, which encrypts them with a password of the system's key ring or of a person. */
@Component(service = { PasswordSource.class, PasswordVault.class })
public final class SecureStorage implements PasswordSource, PasswordVault {

	private static final Logger LOG = LoggerFactory.getLogger(SecureStorage.class);
	private static final String NODE = "org.jiedui/workspaces";
	private static final String PASSWORD = "password";

	private final Supplier<ISecurePreferences> storage;

	/** That of the user. */
	public SecureStorage() {
		this(SecureStorage::open);
	}

	/** The platform asks nothing of its own in windows, such as for a hint: the key is in a file, and nobody has to remember it. */
	private static ISecurePreferences open() {
		try {
			return SecurePreferencesFactory.open(null, Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE));
		} catch (IOException unreadable) {
			LOG.warn("The secure storage cannot be opened", unreadable);
			return null;
		}
	}

	/** @param storage gives the root, or null where there is none */
	SecureStorage(Supplier<ISecurePreferences> storage) {
		this.storage = storage;
	}

	@Override
	public int order() {
		return 10;
	}

	/** A storage that cannot be opened has no password: another source may have. */
	@Override
	public Optional<char[]> password(PasswordRequest request) {
		ISecurePreferences root = storage.get();
		if (root == null || !root.nodeExists(name(request.place()))) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(root.node(name(request.place())).get(PASSWORD, null)).map(String::toCharArray);
		} catch (StorageException closed) {
			LOG.warn("The secure storage cannot be read", closed);
			return Optional.empty();
		}
	}

	@Override
	public void keep(Location place, char[] password) {
		ISecurePreferences root = required();
		try {
			root.node(name(place)).put(PASSWORD, new String(password), true);
			root.flush();
		} catch (StorageException | IOException refused) {
			throw failure(refused);
		}
	}

	@Override
	public boolean forget(Location place) {
		ISecurePreferences root = required();
		if (!root.nodeExists(name(place))) {
			return false;
		}
		try {
			root.node(name(place)).removeNode();
			root.flush();
			return true;
		} catch (IOException refused) {
			throw failure(refused);
		}
	}

	private ISecurePreferences required() {
		ISecurePreferences root = storage.get();
		if (root == null) {
			throw failure(null);
		}
		return root;
	}

	private static WorkspaceException failure(Exception cause) {
		String reason = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
		return new WorkspaceException(Reason.FAILED, NLS.bind(Messages.noSecureStorage, reason), cause);
	}

	/** Places are told apart by what people see of them; a node's name has no slashes. */
	private static String name(Location place) {
		return NODE + '/' + Base64.getUrlEncoder().withoutPadding().encodeToString(place.shown().getBytes(StandardCharsets.UTF_8));
	}
}
