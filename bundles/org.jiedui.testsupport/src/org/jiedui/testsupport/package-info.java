/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Fixtures and builders that the test bundles share. */
package org.jiedui.testsupport;
