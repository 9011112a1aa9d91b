/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Quantitative statements that a text makes, each tied to its place in the source. */
package org.jiedui.evidence.figure;
