/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The headless application and its commands. */
package org.jiedui.cli;
