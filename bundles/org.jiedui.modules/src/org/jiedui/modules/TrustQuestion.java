/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.List;

/** Asks whether what is not signed may be installed. May be called on any thread. */
@FunctionalInterface
public interface TrustQuestion {

	/** @param unsigned what is not signed, with its checksum where there is one; never empty */
	boolean mayInstall(List<String> unsigned);
}
