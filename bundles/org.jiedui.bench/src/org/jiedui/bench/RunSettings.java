/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench;

import java.util.OptionalInt;

/**
 * How suites are run.
 *
 * @param quick whether fewer repetitions and smaller books will do
 * @param server whether a trial that is usually made on the embedded database alone is made on a server too
 * @param seconds how long a trial takes that takes as long as one likes
 */
public record RunSettings(boolean quick, boolean server, OptionalInt seconds) {
}
