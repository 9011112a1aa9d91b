/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.password;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jiedui.core.spi.password.PasswordRequest;
import org.jiedui.core.spi.password.PasswordSource;
import org.osgi.service.component.annotations.Component;

/**
 * Passwords from variables of the environment: {@code JIEDUI_PASSWORD}, and for servers then {@code PGPASSWORD}, as the tools of PostgreSQL take it.
 */
@Component(service = PasswordSource.class)
public final class EnvironmentPasswords implements PasswordSource {

	private static final String OWN = "JIEDUI_PASSWORD";
	private static final String SERVER = "PGPASSWORD";

	private final UnaryOperator<String> environment;

	/** Of the environment of this process. */
	public EnvironmentPasswords() {
		this(System::getenv);
	}

	/** @param environment gives the value of a variable or null */
	public EnvironmentPasswords(UnaryOperator<String> environment) {
		this.environment = environment;
	}

	@Override
	public int order() {
		return 0;
	}

	@Override
	public Optional<char[]> password(PasswordRequest request) {
		Stream<String> names = request.place().isAddress() ? Stream.of(OWN, SERVER) : Stream.of(OWN);
		return names.map(environment).filter(Objects::nonNull).filter(each -> !each.isEmpty()).map(String::toCharArray).findFirst();
	}
}
