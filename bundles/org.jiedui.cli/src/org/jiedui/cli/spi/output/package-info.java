/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tables, CSV and JSON on the standard output. */
package org.jiedui.cli.spi.output;
