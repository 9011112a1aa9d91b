/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.password;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Asks one source after the other.
 *
 * @param sources in any order
 */
public record Passwords(Collection<? extends PasswordSource> sources) {

	/** The password of the first source that has one. */
	public Optional<char[]> find(PasswordRequest request) {
		return sources.stream().sorted(Comparator.comparingInt(PasswordSource::order)).map(each -> each.password(request)).flatMap(Optional::stream)
				.findFirst();
	}
}
